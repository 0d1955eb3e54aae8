import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import type { BundleLog, SentBundle } from "#domain/handover/bundle-log.ts";
import { hasArrivedWithAnother } from "#domain/handover/bundle-look-ups.ts";
import { withRemoved } from "#domain/inspection/removal.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import { fileNameOf } from "./file-name-of.ts";
import { useBundleLog } from "./use-bundle-log.ts";

/** All files of the inspection that this device has made for colleagues, the last one first, and whether each has arrived. */
export function SentBundles() {
	const session = useSession();
	const log = useBundleLog();
	const sent = log.sent.filter(({ inspection, kind }) => inspection === session.id && kind !== "receipt");
	const names = useWholeJournal(session, () => namesOf(session.journal));
	const said = words.handOver.sent;
	if (sent.length === 0) return null;
	return (
		<Table
			caption={said.heading}
			columns={[{ header: said.what }, { header: said.when }, { header: said.receipt }]}
			rows={sent.toReversed().map((bundle) => ({
				key: bundle.bundle,
				cells: [
					<bdi key="what">{sayWhat(bundle, names[bundle.member])}</bdi>,
					<Made key="made" {...bundle} />,
					sayReceipt(bundle, log),
				],
			}))}
		/>
	);
}

function Made({ made, bundle }: SentBundle) {
	return (
		<>
			{sayInstant(made)}
			<div className="govuk-hint">{fileNameOf(bundle)}</div>
		</>
	);
}

/** Of everybody who is or was on the team. */
function namesOf(journal: Journal): { readonly [member: RecordId]: string } {
	return Object.fromEntries(
		withRemoved(journal, "member").map(({ id }) => [id, textOf(currentValue(journal, id, "name"))]),
	);
}

function sayWhat({ kind }: SentBundle, name: string | undefined): string {
	const said = words.handOver.sent;
	return kind === "pack" ? said.pack(name?.trim() || said.someone) : said.whats[kind];
}

function sayReceipt(bundle: SentBundle, log: BundleLog): string {
	const said = words.handOver.sent;
	const [first] = bundle.receipts;
	if (first) return said.arrived(sayInstant(first.at));
	return hasArrivedWithAnother(log, bundle) ? said.arrivedWithAnother : said.waiting;
}
