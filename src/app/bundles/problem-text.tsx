import { ErrorMessage } from "#ui/error-message.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";

/** What is wrong, and what to do about it. */
export function ProblemText({ problem }: { readonly problem: KnownProblem }) {
	const { what, todo } = sayProblem(problem);
	return (
		<>
			<ErrorMessage text={what} />
			<p className="govuk-body">{todo}</p>
		</>
	);
}
