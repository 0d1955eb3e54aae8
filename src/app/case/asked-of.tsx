import type { Question } from "#domain/instrument/instrument.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { useAssessmentStore } from "./assessment-store.ts";

/** That a question is not for whoever assesses. A self-assessment has nobody else. */
export function AskedOf({ question: { askedOf } }: { readonly question: Question }) {
	const { engagement } = useAssessmentStore();
	if (askedOf === undefined || engagement === "self-assessment") return null;
	return <InsetText>{words.assessment.askedOf[askedOf]}</InsetText>;
}
