import { useState } from "react";
import { EvidenceEntries } from "#app/evidence/evidence-entries.tsx";
import { useEvidence } from "#app/evidence/use-evidence.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";
import { evidenceId } from "./ids.ts";
import { UseInJudgement } from "./use-in-judgement.tsx";

/** What an answer rests on. Without a question: what was noted for the case as a whole. */
export function EvidenceList({ question }: { readonly question: string }) {
	const { assessment } = useAssessmentStore();
	const [open, setOpen] = useState<RecordId>();
	const items = useEvidence(assessment).filter((item) => item.question === question);
	return (
		<Details id={evidenceId(question)} summary={words.assessment.evidence(items.length)}>
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
