import { sayRole } from "#app/colleagues/say-role.ts";
import { sayInstant } from "#domain/dates.ts";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import { SummaryList, type SummaryRow } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { broughtBy } from "./brought-instruments.ts";

interface HeaderFactsProps {
	readonly header: BundleHeader;
	/** As the service of the inspection is called here; empty where it is not here. */
	readonly service: string;
	/** It is known that the sender is who the file says. */
	readonly isTrusted: boolean;
	readonly rows?: readonly SummaryRow[];
}

/** From whom a file is, what it is and when it was made, by what it says of itself. */
export function HeaderFacts({ header, service, isTrusted, rows = [] }: HeaderFactsProps) {
	const { from, purpose, made } = header;
	const said = words.bundles.facts;
	const brought = isTrusted ? broughtBy(header) : [];
	const called = service || (purpose.kind === "pack" ? markHiddenCharacters(purpose.service) : "");
	return (
		<SummaryList
			rows={[
				{
					key: isTrusted ? said.from : said.claims,
					value: <bdi>{said.person(sayName(from.name), sayRole(markHiddenCharacters(from.role)))}</bdi>,
				},
				{ key: said.what, value: words.bundles.what[purpose.kind] },
				{ key: said.inspection, value: called === "" ? said.notHere : <bdi>{called}</bdi> },
				{ key: said.made, value: sayInstant(made) },
				...brought.map(({ instrument }) => ({
					key: said.instrument,
					value: `${instrument.title}, ${instrument.versionAsPrinted}`,
				})),
				...rows,
			]}
		/>
	);
}

/** The name that a card gives, as it may be shown. */
export function sayName(name: string): string {
	return markHiddenCharacters(name).trim() || words.bundles.someone;
}
