import { useRight } from "#app/inspection/use-right.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { dipSamplesOf } from "#domain/inspection/dip-sample.ts";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { DrawForm } from "./draw-form.tsx";
import { DrawRecord } from "./draw-record.tsx";

/** Cases drawn at random for the quality lead: drawing, and every draw that was made. */
export function Component() {
	const session = useSession();
	const { isHeld, role } = useRight("dip-sample");
	const draws = useWholeJournal(session, () => dipSamplesOf(session.journal));
	const said = words.inspection.dipSample;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<Details summary={said.how}>{said.howExplained}</Details>
			{isHeld ? (
				<DrawForm isAgain={draws.length > 0} />
			) : (
				<InsetText>{said.notYours(role && words.inspection.roles[role])}</InsetText>
			)}
			<h2 className="govuk-heading-m">{said.records}</h2>
			{draws.length === 0 && <p className="govuk-body">{said.none}</p>}
			{draws
				.map((draw, index) => ({ draw, number: index + 1 }))
				.toReversed()
				.map(({ draw, number }) => (
					<DrawRecord key={draw.id} draw={draw} number={number} />
				))}
		</>
	);
}
