import { useId } from "react";
import { resettlementStandard } from "#app/instruments.ts";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { type Area, JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { words } from "#ui/words/words.ts";
import { areaTitles } from "./area-titles.ts";
import { EvidenceLines } from "./evidence-lines.tsx";
import { ReadText, WrittenText } from "./written-text.tsx";

interface AreaSectionProps {
	readonly area: Area;
	/** For links that lead here. */
	readonly id: string;
	/** The whole log. */
	readonly evidence: readonly EvidenceItem[];
	readonly mayJudge: boolean;
}

/** One area of the standard: what it rests on, for and against, beside what the lead makes of it. */
export function AreaSection({ area, id, evidence, mayJudge }: AreaSectionProps) {
	const titleId = useId();
	const title = areaTitles[area];
	const said = words.judgement;
	const place = { record: JUDGEMENT, field: narrativeField(area) };
	const here = (direction: EvidenceItem["direction"]) =>
		evidence.filter((item) => item.area === area && item.direction === direction);
	return (
		<section id={id} tabIndex={-1} aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				{title}
			</h2>
			<OfficialWording area={area} />
			<div className="area">
				<div className="area__evidence">
					<h3 className="govuk-heading-s">{said.evidenceFor}</h3>
					<EvidenceLines items={here("for")} />
					<h3 className="govuk-heading-s">{said.evidenceAgainst}</h3>
					<EvidenceLines items={here("against")} />
				</div>
				<div>
					{mayJudge ? (
						<WrittenText {...place} label={said.narrative(title)} lines={10} />
					) : (
						<>
							<h3 className="govuk-heading-s">{said.narrative(title)}</h3>
							<ReadText {...place} ifNothing={said.nothingWritten} />
						</>
					)}
				</div>
			</div>
		</section>
	);
}

function OfficialWording({ area }: { readonly area: Area }) {
	const official = resettlementStandard.areas.find(({ id }) => id === area);
	if (!official || (official.question === null && official.prompts.length === 0))
		return <p className="govuk-hint">{words.judgement.wordingNotLoaded}</p>;
	return (
		<>
			<p className="govuk-body govuk-!-font-weight-bold">{official.question}</p>
			<ul className="govuk-list govuk-list--bullet">
				{official.prompts.map((prompt) => (
					<li key={prompt}>{prompt}</li>
				))}
			</ul>
		</>
	);
}
