import { useMemo } from "react";
import { type PartDifference as Difference, differenceBetween } from "#domain/instrument/difference.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import { Details } from "#ui/details.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { BeforeAndAfter } from "./before-and-after.tsx";
import { PartDifference } from "./part-difference.tsx";
import { sayWhole } from "./say-aspect.ts";

interface DifferenceListProps {
	readonly before: Instrument;
	readonly after: Instrument;
}

/** Everything in which a later version of an instrument differs from an earlier one. */
export function DifferenceList({ before, after }: DifferenceListProps) {
	const { whole, parts } = useMemo(() => differenceBetween(before, after), [before, after]);
	const said = words.instruments.difference;
	const count = (change: Difference["change"]) => parts.filter((part) => part.change === change).length;
	return (
		<>
			<p className="govuk-body">
				{whole.length + parts.length === 0
					? said.none
					: said.counts(count("changed"), count("added"), count("removed"))}
			</p>
			{whole.length > 0 && (
				<Details summary={said.whole}>
					<SummaryList
						rows={whole.map(({ aspect }) => ({
							key: said.wholeAspects[aspect],
							value: <BeforeAndAfter before={sayWhole(aspect, before)} after={sayWhole(aspect, after)} />,
						}))}
					/>
				</Details>
			)}
			{parts.map((part) => (
				<Details key={part.id} summary={summaryOf(part)}>
					<PartDifference difference={part} before={before} after={after} />
				</Details>
			))}
		</>
	);
}

function summaryOf({ id, role, change, moved, aspects }: Difference): string {
	const said = words.instruments.difference;
	const changes = change === "changed" ? aspects.map(({ aspect }) => said.aspects[aspect]) : [said.change[change]];
	const list = moved ? [...changes, said.moved] : changes;
	return `${said.roles[role]} ${id}: ${list.join(", ")}`;
}
