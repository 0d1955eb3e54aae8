import { resettlementStandard } from "#app/instruments.ts";
import { sayInstant } from "#domain/dates.ts";
import type { Dissent } from "#domain/judgement/rating-dissent.ts";
import type { Decision, RatingEntry } from "#domain/judgement/rating-record.ts";
import { sayDecision } from "#domain/judgement/say-rating.ts";
import { Tag } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";
import { EvidenceLinks } from "./evidence-links.tsx";

interface DecisionRecordProps {
	/** The oldest first. */
	readonly entries: readonly RatingEntry[];
	/** Decisions did not see each other, and none of them stands. */
	readonly inConflict: boolean;
}

const said = words.judgement.record;

/** Every decision on the rating, the latest first, with who, when, why and who disagreed. Nothing of it is ever overwritten. */
export function DecisionRecord({ entries, inConflict }: DecisionRecordProps) {
	return (
		<>
			<h3 className="govuk-heading-s">{said.heading}</h3>
			<p className="govuk-body">{entries.length === 0 ? said.none : said.explained}</p>
			<ol className="history">
				{entries.toReversed().map(({ id, decision, by, at, stands, byRight, dissents }) => (
					<li key={id} className="history__item">
						<p className="govuk-body">
							<strong>{sayDecision(decision, resettlementStandard)}</strong>{" "}
							{decision.kind === "decided" && <Tag>{words.judgement.rating.stages[decision.stage]}</Tag>}{" "}
							{stands && <Tag colour={inConflict ? "purple" : "blue"}>{inConflict ? said.contested : said.stands}</Tag>}
						</p>
						{"reasons" in decision && <p className="govuk-body as-typed">{decision.reasons}</p>}
						{decision.kind === "decided" && <WhatMovedIt decision={decision} />}
						<p className="govuk-body-s">
							{by || words.assessment.unknownWriter}, {sayInstant(at)}. {!byRight && said.withoutRight}
						</p>
						{dissents.map((dissent) => (
							<DissentEntry key={dissent.id} dissent={dissent} />
						))}
					</li>
				))}
			</ol>
		</>
	);
}

function WhatMovedIt({ decision }: { readonly decision: Extract<Decision, { kind: "decided" }> }) {
	return (
		<>
			{decision.evidence.length > 0 && (
				<>
					<p className="govuk-body">{said.evidence}</p>
					<EvidenceLinks ids={decision.evidence} />
				</>
			)}
			{decision.moderators.length > 0 && (
				<p className="govuk-body">{said.moderators(decision.moderators.join(", "))}</p>
			)}
		</>
	);
}

function DissentEntry({ dissent: { who, why, by, at, isReadable, byRight } }: { readonly dissent: Dissent }) {
	if (!isReadable) return <p className="govuk-body">{said.dissentRedacted}</p>;
	return (
		<div className="govuk-inset-text">
			<p className="govuk-body">
				<strong>{said.dissent(who)}</strong>
			</p>
			<p className="govuk-body as-typed">{why}</p>
			<p className="govuk-body-s">
				{said.dissentBy(by || words.assessment.unknownWriter, sayInstant(at))} {!byRight && said.dissentWithoutRight}
			</p>
		</div>
	);
}
