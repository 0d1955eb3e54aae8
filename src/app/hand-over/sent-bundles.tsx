import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import type { SentBundle } from "#domain/handover/bundle-log.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue } from "#domain/journal/view.ts";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import { fileNameOf } from "./file-name-of.ts";
import { useBundleLog } from "./use-bundle-log.ts";

/** All files of the inspection that this device has made for colleagues, the last one first, and whether each has arrived. */
export function SentBundles() {
	const session = useSession();
	const sent = useBundleLog().sent.filter(({ inspection, kind }) => inspection === session.id && kind !== "receipt");
	const members = [...new Set(sent.map(({ member }) => member))];
	const names = useWholeJournal(session, () =>
		Object.fromEntries(members.map((member) => [member, textOf(currentValue(session.journal, member, "name"))])),
	);
	const said = words.handOver.sent;
	if (sent.length === 0) return null;
	return (
		<Table
			caption={said.heading}
			columns={[{ header: said.what }, { header: said.when }, { header: said.receipt }, { header: said.file }]}
			rows={sent.toReversed().map((bundle) => ({
				key: bundle.bundle,
				cells: [
					<bdi key="what">{sayWhat(bundle, names[bundle.member])}</bdi>,
					sayInstant(bundle.made),
					sayReceipt(bundle),
					fileNameOf(bundle.bundle),
				],
			}))}
		/>
	);
}

function sayWhat({ kind }: SentBundle, name: string | undefined): string {
	const said = words.handOver.sent;
	return kind === "pack" ? said.pack(name?.trim() || said.someone) : said.whats[kind];
}

function sayReceipt({ receipts: [first] }: SentBundle): string {
	const said = words.handOver.sent;
	return first ? said.arrived(sayInstant(first.at)) : said.waiting;
}
