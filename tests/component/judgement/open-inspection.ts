import { act } from "@testing-library/react";
import { currentInstrument } from "#app/instruments.ts";
import { newId, type Session } from "#app/session/session.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import { createClock } from "#domain/journal/clock.ts";
import { add, createJournal } from "#domain/journal/journal.ts";
import { recordsOf } from "#domain/journal/view.ts";
import { createWriter } from "#domain/journal/writer.ts";
import { type RenderedApp, renderApp } from "#support/render-app.tsx";
import { reviewStep } from "#support/review-step.ts";

export interface OpenedInspection extends RenderedApp {
	readonly session: Session;
	/** Goes to another screen of the inspection. */
	goTo(place: string): Promise<void>;
}

/** A new inspection, led by the person at the device, at one of its screens. */
export async function openInspection(
	place: string,
	prepare: (session: Session) => void = () => {},
): Promise<OpenedInspection> {
	const app = await renderApp("/");
	const created = await act(() =>
		app.workspace.create(
			{
				engagement: "inspection",
				service: "Anytown Youth Justice Service",
				country: "england",
				fieldworkStart: "2026-03-09",
				fieldworkEnd: "2026-03-13",
			},
			[],
		),
	);
	if (!created.ok) throw new Error(created.problem.kind);
	const session = created.value;
	prepare(session);
	const goTo = (to: string) => app.go(`/inspections/${session.id}/${to}`);
	await goTo(place);
	return { ...app, session, goTo };
}

/** Adds a case that is signed off with these answers. */
export function addSignedOffCase(session: Session, given: Readonly<Record<string, string>> = {}): void {
	const ids = { case: newId(), assessment: newId() };
	const { assessment } = ids;
	session.apply(planCase(ids, `Reference ${ids.case}`, currentInstrument, session.nextOrder("case", INSPECTION)));
	session.apply(
		Object.entries({ A1: "no", ...given }).map(([id, value]) => ({
			stream: assessment,
			record: assessment,
			field: fieldNames.answer(id),
			value,
		})),
	);
	session.apply([reviewStep(session.journal, assessment, "signed-off")]);
}

/** Gives the person at the device another part in the inspection. */
export function takeRole(session: Session, role: Role): void {
	const [member] = recordsOf(session.journal, "member", INSPECTION);
	if (member) session.apply([{ stream: PLAN, record: member.id, field: "role", value: role }]);
}

/** What a colleague, who has seen everything so far, writes on another device. It arrives when the result is called. */
export function writeElsewhere(session: Session, change: (journal: Session["journal"]) => Change): () => void {
	const journal = createJournal();
	add(journal, [...session.journal.events.values()]);
	const writer = createWriter({
		id: newId(),
		introduction: { device: "another", person: "another", name: "Sam Elsewhere", role: "lead-inspector" },
		clock: createClock(Date.now),
		random: (count) => crypto.getRandomValues(new Uint8Array(count)),
	});
	const events = writer.write(journal, change(journal));
	return () => act(() => session.receive({ events, abandoned: [] }));
}
