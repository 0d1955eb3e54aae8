import { resettlementStandard } from "#app/instruments.ts";
import { sayInstant } from "#domain/dates.ts";
import type { RatingEntry } from "#domain/judgement/rating-record.ts";
import { sayDecision } from "#domain/judgement/say-rating.ts";
import { Tag } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";

interface DecisionRecordProps {
	/** The oldest first. */
	readonly entries: readonly RatingEntry[];
	/** Decisions did not see each other, and none of them stands. */
	readonly inConflict: boolean;
}

/** Every decision on the rating, the latest first, with who, when and why. Nothing of it is ever overwritten. */
export function DecisionRecord({ entries, inConflict }: DecisionRecordProps) {
	const said = words.judgement.record;
	return (
		<>
			<h3 className="govuk-heading-s">{said.heading}</h3>
			<p className="govuk-body">{entries.length === 0 ? said.none : said.explained}</p>
			<ol className="history">
				{entries.toReversed().map(({ id, decision, by, at, stands, byRight }) => (
					<li key={id} className="history__item">
						<p className="govuk-body">
							<strong>{sayDecision(decision, resettlementStandard)}</strong>{" "}
							{stands && <Tag colour={inConflict ? "purple" : "blue"}>{inConflict ? said.contested : said.stands}</Tag>}
						</p>
						{decision.kind === "decided" && <p className="govuk-body as-typed">{decision.reasons}</p>}
						<p className="govuk-body-s">
							{by || words.assessment.unknownWriter}, {sayInstant(at)}. {!byRight && said.withoutRight}
						</p>
					</li>
				))}
			</ol>
		</>
	);
}
