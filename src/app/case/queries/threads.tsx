import { useState } from "react";
import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { threadsOf } from "#domain/inspection/queries.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";
import { NewThread } from "./new-thread.tsx";
import { ThreadItem } from "./thread-item.tsx";

/** What was asked and said at a question or, with an empty `question`, on the case as a whole. Open queries lie open. */
export function Threads({ question }: { readonly question: string }) {
	const { session, assessment } = useAssessmentStore();
	const [isOpen, setOpen] = useState(false);
	const threads = useWholeJournal(session, () =>
		threadsOf(session.journal, assessment).filter((thread) => thread.question === question),
	);
	const folded = threads.filter((thread) => !thread.isOpen);
	return (
		<>
			{threads
				.filter((thread) => thread.isOpen)
				.map((thread) => (
					<ThreadItem key={thread.id} thread={thread} />
				))}
			<Details
				summary={words.review.threads(question || words.review.theCase, folded.length)}
				onOpen={() => setOpen(true)}
			>
				{isOpen && (
					<>
						{folded.map((thread) => (
							<ThreadItem key={thread.id} thread={thread} />
						))}
						<NewThread question={question} />
					</>
				)}
			</Details>
		</>
	);
}
