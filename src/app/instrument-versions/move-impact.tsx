import { answersOf } from "#domain/assessment/answers.ts";
import { compareMove, type ParkedAnswer } from "#domain/assessment/compare-move.ts";
import type { FieldPlace } from "#domain/instrument/fields.ts";
import { Details } from "#ui/details.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import type { Movable } from "./movable.ts";

/** What moving one assessment would do to its answers. */
export function MoveImpact({ movable: { reference, move } }: { readonly movable: Movable }) {
	const { journal, assessment, from, to } = move;
	const { carried, toJudgeAgain, parked, back, added } = compareMove(answersOf(journal, assessment), from, to);
	const said = words.instruments.move;
	return (
		<>
			<h3 className="govuk-heading-s">{said.impactOf(reference, from.shortTitle, to.shortTitle)}</h3>
			<SummaryList
				rows={[
					{
						key: said.again,
						value: (
							<Places
								texts={toJudgeAgain.map(({ place, isOffered }) =>
									isOffered ? nameOf(place) : withWhy(place, "option-gone"),
								)}
							/>
						),
					},
					{ key: said.parked, value: <Places texts={parked.map(({ place, why }) => withWhy(place, why))} /> },
					{ key: said.back, value: <Places texts={back.map(nameOf)} /> },
					{ key: said.added, value: <Places texts={added.map(nameOf)} /> },
					{
						key: said.carried,
						value:
							carried.length === 0 ? (
								said.none
							) : (
								<Details summary={said.count(carried.length)}>
									<Places texts={carried.map(nameOf)} />
								</Details>
							),
					},
				]}
			/>
		</>
	);
}

function Places({ texts }: { readonly texts: readonly string[] }) {
	if (texts.length === 0) return words.instruments.move.none;
	return (
		<ul className="govuk-list">
			{texts.map((text) => (
				<li key={text}>{text}</li>
			))}
		</ul>
	);
}

function withWhy(place: FieldPlace, why: ParkedAnswer["why"]): string {
	return `${nameOf(place)} (${words.instruments.move.why[why]})`;
}

/** A question with its number, which is printed with it. */
function nameOf({ id, role, field, question }: FieldPlace): string {
	if (role === "question") return `${id} ${field.text}`;
	return question ? `${question.id}: ${field.text}` : field.text;
}
