import { screen, within } from "@testing-library/react";
import { currentInstrument } from "#app/instruments.ts";
import { newId, type Session } from "#app/session/session.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Country } from "#domain/instrument/instrument.ts";
import { anytown } from "#support/anytown.ts";
import { createMemoryVault, type MemoryVault } from "#support/memory-vault.ts";
import { renderApp } from "#support/render-app.tsx";

/**
 * The screen of a case, "Case A", in an inspection that the person leads: a fresh one, unless something is prepared, in England
 * and with the case assessment guidance, unless another instrument that is known is named.
 */
export async function openCase(
	vault: MemoryVault = createMemoryVault(),
	prepare: (session: Session, assessment: string) => void = () => {},
	{ instrument = currentInstrument, country = "england" as Country } = {},
) {
	const app = await renderApp("/this-device", { vault });
	const ids = { case: newId(), assessment: newId() };
	const inspection = await app.workspace.create({ ...anytown, country }, planCase(ids, "Case A", instrument, 1));
	if (!inspection.ok) throw new Error(inspection.problem.kind);
	const session = inspection.value;
	prepare(session, ids.assessment);
	const address = `/inspections/${session.id}/cases/${ids.case}`;
	await app.go(address);
	await screen.findByText("Case A", { selector: "h1" });
	return { ...app, ...ids, session, caseAddress: address };
}

/** Everything on the screen that belongs to one question. */
export function question(number: string) {
	const section = document.getElementById(`question-${number}`);
	if (!section) throw new Error(`There is no question ${number} on the screen`);
	return within(section);
}

/** The first radio button of a name in a question: the one that answers the question itself. */
export function answer(number: string, name: string): HTMLInputElement {
	const [radio] = question(number).getAllByRole<HTMLInputElement>("radio", { name });
	if (!radio) throw new Error(`${number} does not offer ${name}`);
	return radio;
}

/** The text in which the reason for the answer to a question is given. */
export function reason(number: string): HTMLElement {
	return question(number).getByLabelText("Reason and evidence");
}
