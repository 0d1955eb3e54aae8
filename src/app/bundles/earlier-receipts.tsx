import { useState } from "react";
import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useInspections } from "#app/inspections/use-inspections.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { entryOfDevice } from "#domain/handover/device-book.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";
import { sayName } from "./header-facts.tsx";
import { type Confirmed, confirmable } from "./make-receipt.ts";
import { MakeReceipts } from "./make-receipts.tsx";

/** Receipts for everything that was ever taken in: for who has lost theirs, or was never given one. */
export function EarlierReceipts() {
	const all = confirmable(useBundleLog());
	const [isOpen, setOpen] = useState(false);
	if (all.length === 0) return null;
	return (
		<Details summary={words.bundles.receipts.later} onOpen={() => setOpen(true)}>
			{isOpen && <Senders all={all} />}
		</Details>
	);
}

function Senders({ all }: { readonly all: readonly Confirmed[] }) {
	const inspections = useInspections();
	if (!inspections?.ok) return <p className="govuk-body">{words.shell.opening}</p>;
	const services = new Map(
		inspections.value.inspection.map(({ id, journal }) => [id, inspectionOf(journal).service] as const),
	);
	return (
		<>
			<p className="govuk-body">{words.bundles.receipts.explained}</p>
			{all
				.filter(({ inspection }) => services.has(inspection))
				.map((confirmed) => (
					<OneSender
						key={`${confirmed.inspection} ${confirmed.from}`}
						confirmed={confirmed}
						service={services.get(confirmed.inspection) || words.bundles.unnamedService}
					/>
				))}
		</>
	);
}

function OneSender({ confirmed, service }: { readonly confirmed: Confirmed; readonly service: string }) {
	const { own } = useWorkspace();
	const { bundles, from } = confirmed;
	const who = sayName(entryOfDevice(own.journal, from)?.card.name ?? "");
	const said = words.bundles.receipts;
	return (
		<section>
			<h2 className="govuk-heading-s">
				<bdi>{said.one(who, service)}</bdi>
			</h2>
			<p className="govuk-body">{said.covers(bundles.length, sayInstant(bundles.at(-1)?.at ?? 0))}</p>
			<MakeReceipts confirmed={[confirmed]} label={() => said.make(who)} />
		</section>
	);
}
