/** Id of the block of a question. */
export const questionId = (question: string): string => `question-${question}`;

/** Id of what opens the evidence of a question; of the case as a whole where no question is named. */
export const evidenceId = (question: string): string => `evidence-${question}`;

/** Id of a comment or query. */
export const threadId = (thread: string): string => `thread-${thread}`;

/** Id of a safeguarding card. */
export const cardId = (card: string): string => `card-${card}`;

/** Id of a section of the instrument, or of the facts. */
export const sectionId = (section: string): string => `section-${section}`;

/** Id of what follows from the eligibility question. */
export const ELIGIBILITY = "eligibility";

/** Id of what opens the list of what is left. */
export const LEFT = "what-is-left";
