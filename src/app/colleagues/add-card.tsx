import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useWorkspace } from "#app/session/use-session.ts";
import { parseCard } from "#domain/handover/card-text.ts";
import { planCard } from "#domain/handover/change-device-book.ts";
import { idOfCard } from "#domain/handover/device-book.ts";
import { isRecipient } from "#exchange/recipients.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary, type ErrorSummaryProblem } from "#ui/error-summary.tsx";
import { FileInput } from "#ui/file-input.tsx";
import { Form } from "#ui/form.tsx";
import { TextArea } from "#ui/text-area.tsx";
import type { CardProblemKind, ProblemOf } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { CardCamera } from "./card-camera.tsx";
import { readPicture } from "./read-picture.ts";

const TEXT = "card-text";
const PICTURE = "card-picture";
const CAMERA = "card-camera";

/** Adds the card of a colleague's device, from text, a picture or the camera, and goes on to comparing it. */
export function AddCard() {
	const workspace = useWorkspace();
	const navigate = useNavigate();
	const text = useRef("");
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly problem: ErrorSummaryProblem }>();
	const said = words.devices.add;

	const refuse = (control: string, problem: { [K in CardProblemKind]: ProblemOf<K> }[CardProblemKind]) => {
		const { what, todo } = sayProblem(problem);
		setAttempt((last) => ({ number: (last?.number ?? 0) + 1, problem: { control, text: `${what} ${todo}` } }));
	};
	const add = (control: string, written: string) => {
		const card = parseCard(written);
		if (!card.ok) return refuse(control, card.problem);
		if (!isRecipient(card.value.recipient)) return refuse(control, { kind: "not-a-card" });
		const { own, person } = workspace;
		const self = { device: own.author.opened.device, person: person()?.id ?? "" };
		const planned = planCard(own.journal, card.value, self);
		if (planned.ok) own.apply(planned.value);
		else if (planned.problem.kind !== "card-known") return refuse(control, planned.problem);
		return void navigate(`/colleagues/${idOfCard(card.value)}`);
	};
	const addPicture = async (file: File) => {
		const read = await readPicture(file);
		if (read.ok) add(PICTURE, read.value);
		else refuse(PICTURE, read.problem);
	};
	const errorAt = (control: string) => (attempt?.problem.control === control ? attempt.problem.text : undefined);

	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			{attempt && <ErrorSummary key={attempt.number} problems={[attempt.problem]} />}
			<Form onSubmit={() => add(TEXT, text.current)}>
				<TextArea
					id={TEXT}
					label={said.text}
					hint={said.textHint}
					error={errorAt(TEXT)}
					onType={(typed) => {
						text.current = typed;
					}}
				/>
				<Button type="submit">{said.submit}</Button>
			</Form>
			<FileInput
				id={PICTURE}
				label={said.picture}
				hint={said.pictureHint}
				error={errorAt(PICTURE)}
				onChoose={(file) => file && void addPicture(file)}
			/>
			<CardCamera
				id={CAMERA}
				error={errorAt(CAMERA)}
				onRead={(read) => add(CAMERA, read)}
				onFail={(problem) => refuse(CAMERA, problem)}
			/>
		</section>
	);
}
