import { useId, useState } from "react";
import { areaTitles } from "#app/area-titles.ts";
import { EvidenceLines } from "#app/evidence/evidence-lines.tsx";
import { judgementTextId } from "#app/evidence/say-judgement-text.ts";
import { ReadText, WrittenText } from "#app/session/written-text.tsx";
import type { EvidenceItem } from "#domain/judgement/evidence.ts";
import { type Area, JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { words } from "#ui/words/words.ts";
import { OfficialWording } from "./official-wording.tsx";
import { SentenceEvidence } from "./sentence-evidence.tsx";

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
	const [done, setDone] = useState("");
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
						<WrittenText
							stream={JUDGEMENT}
							{...place}
							id={judgementTextId(place)}
							label={said.narrative(title)}
							lines={10}
						/>
					) : (
						<div id={judgementTextId(place)}>
							<h3 className="govuk-heading-s">{said.narrative(title)}</h3>
							<ReadText stream={JUDGEMENT} {...place} ifNothing={said.nothingWritten} />
						</div>
					)}
					<SentenceEvidence text={place} name={said.narrative(title)} onDone={mayJudge ? setDone : undefined} />
					<p role="status" className="govuk-body">
						{done}
					</p>
				</div>
			</div>
		</section>
	);
}
