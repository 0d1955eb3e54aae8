import { useState } from "react";
import { EvidenceEntries } from "#app/evidence/evidence-entries.tsx";
import { useEvidence } from "#app/evidence/use-evidence.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { evidenceId } from "./ids.ts";
import { UseInJudgement } from "./use-in-judgement.tsx";

interface EvidenceListProps {
	/** Empty for what was noted for the case as a whole. */
	readonly question: string;
	/** What opens it. */
	readonly summary?: (count: number) => string;
}

/** What an answer rests on. */
export function EvidenceList({ question, summary = words.assessment.evidence }: EvidenceListProps) {
	const { assessment } = useAssessmentStore();
	const [open, setOpen] = useState<RecordId>();
	const items = useEvidence(assessment).filter((item) => item.question === question);
	return (
		<Details id={evidenceId(question)} summary={summary(items.length)}>
			<EvidenceEntries
				parent={assessment}
				question={question}
				shown={items.map((item, index) => ({ item, number: index + 1 }))}
				heading={question === "" ? "h3" : "h4"}
				below={UseInJudgement}
				open={open}
				onOpen={setOpen}
			/>
		</Details>
	);
}
