import { useRef, useState } from "react";
import { newId } from "#app/session/session.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import {
	casesToDrawFrom,
	type DipSampleProblem,
	type Population,
	planDraw,
	populations,
	redrawDraft,
} from "#domain/inspection/dip-sample.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

/** Where each problem is mended. */
const controls: Readonly<Record<DipSampleProblem["kind"], string>> = {
	"nothing-to-draw-from": "draw-population",
	"size-impossible": "draw-size",
	"reason-needed": "draw-reason",
};

/** Asks from which cases and how many, and draws. */
export function DrawForm({ isAgain }: { readonly isAgain: boolean }) {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const draft = { stream: PLAN, record: INSPECTION, field: redrawDraft(person) };
	const size = useRef("");
	const [population, setPopulation] = useState<Population>("signed-off");
	const [{ made, drawn, problem }, setOutcome] = useState({
		made: 0,
		drawn: 0,
		problem: undefined as DipSampleProblem | undefined,
	});
	const counts = useWholeJournal(session, () => ({
		"signed-off": casesToDrawFrom(session.journal, "signed-off").length,
		all: casesToDrawFrom(session.journal, "all").length,
	}));
	const said = words.inspection.dipSample;
	const errorAt = (kind: DipSampleProblem["kind"]) => (problem?.kind === kind ? sayProblem(problem) : undefined);

	const draw = () => {
		session.leave(draft);
		const reason = session.shownText(INSPECTION, draft.field);
		const wanted = { population, size: wholeNumber(size.current), seed: randomSeed(), reason };
		const planned = planDraw(session.journal, newId(), wanted);
		if (!planned.ok) {
			setOutcome({ made, drawn: 0, problem: planned.problem });
			return focusControl(controls[planned.problem.kind]);
		}
		session.apply([...planned.value, { ...draft, value: "" }]);
		size.current = "";
		return setOutcome({ made: made + 1, drawn: wanted.size, problem: undefined });
	};

	return (
		<Form onSubmit={draw}>
			<h2 className="govuk-heading-m">{isAgain ? said.drawAgain : said.draw}</h2>
			<Radios
				id={controls["nothing-to-draw-from"]}
				label={said.population}
				error={errorAt("nothing-to-draw-from")}
				groups={[{ options: populations.map((value) => ({ value, label: said.populations[value](counts[value]) })) }]}
				value={population}
				onChoose={(value) => setPopulation(value === "all" ? "all" : "signed-off")}
			/>
			<TextInput
				key={made}
				id={controls["size-impossible"]}
				label={said.size}
				error={errorAt("size-impossible")}
				width={3}
				inputMode="numeric"
				onType={(typed) => {
					size.current = typed;
				}}
			/>
			{isAgain && (
				<WrittenText
					{...draft}
					id={controls["reason-needed"]}
					label={said.reason}
					hint={said.reasonHint}
					error={errorAt("reason-needed")}
					lines={2}
				/>
			)}
			<Button type="submit">{said.submit}</Button>
			<p role="status" className="govuk-body">
				{drawn > 0 && said.drawnNow(drawn)}
			</p>
		</Form>
	);
}

function sayProblem(problem: DipSampleProblem): string {
	const said = words.inspection.dipSample.problems;
	switch (problem.kind) {
		case "nothing-to-draw-from":
			return said.nothing;
		case "size-impossible":
			return said.size(problem.most);
		case "reason-needed":
			return said.reason;
	}
}

function wholeNumber(text: string): number {
	return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** 64 random bits, in hexadecimal. Whoever draws cannot choose it, so cannot choose the cases. */
function randomSeed(): string {
	return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
