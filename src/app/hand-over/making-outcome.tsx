import { type ReactNode, useId } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { Making, MakingFiles } from "./use-making.ts";

interface MakeButtonProps {
	readonly making: Pick<MakingFiles<unknown>, "state" | "cancel">;
	readonly onMake: () => void;
	readonly label: string;
	readonly unavailable?: string | undefined;
}

/** Makes files, or cancels that while it goes on: one button for both, so that the focus stays on it. */
export function MakeButton({ making: { state, cancel }, onMake, label, unavailable }: MakeButtonProps) {
	const isRunning = state.kind === "running";
	return (
		<Button
			look={isRunning ? "secondary" : "primary"}
			onPress={isRunning ? cancel : onMake}
			unavailable={isRunning ? undefined : unavailable}
		>
			{isRunning ? words.handOver.cancel : label}
		</Button>
	);
}

interface MakingOutcomeProps<Made> {
	readonly state: Making<Made>;
	/** What is shown of what was made. */
	readonly children: (made: Made) => ReactNode;
}

/** How far making is, and what came of it. */
export function MakingOutcome<Made>({ state, children }: MakingOutcomeProps<Made>) {
	const progressId = useId();
	const said = words.handOver;
	return (
		<>
			{state.kind === "running" && (
				<p className="govuk-body">
					<label htmlFor={progressId}>{said.making}</label>{" "}
					<progress id={progressId} className="export__progress" value={state.share} max={1} />
				</p>
			)}
			<div role="status">
				{state.kind === "done" && children(state.made)}
				{state.kind === "failed" && <NotMade problem={state.problem} />}
			</div>
		</>
	);
}

/** Why no file was made. */
export function NotMade({ problem }: Pick<Extract<Making<unknown>, { kind: "failed" }>, "problem">) {
	const { what, todo } = sayProblem(problem);
	if (problem.kind === "exchange-cancelled") return <p className="govuk-body">{words.handOver.cancelled}</p>;
	return <ErrorMessage text={`${words.handOver.notMade} ${what} ${todo}`} />;
}
