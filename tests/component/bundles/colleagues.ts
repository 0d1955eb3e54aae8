import { vi } from "vitest";
import { isUnderWay } from "#app/bundles/chosen-file.ts";
import { createInbox, type InboxState } from "#app/bundles/inbox.ts";
import { makeBundle, type SealedTo } from "#app/hand-over/make-bundle.ts";
import { makePack } from "#app/hand-over/make-pack.ts";
import { recipientsOf } from "#app/hand-over/recipients-of.ts";
import { currentInstrument } from "#app/instruments.ts";
import { ownCard } from "#app/session/own-card.ts";
import { newId, type Session } from "#app/session/session.ts";
import type { Workspace } from "#app/session/workspace.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import type { InspectionId } from "#domain/handover/bundle.ts";
import { planCard, planComparison } from "#domain/handover/change-device-book.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { handOverContent } from "#domain/handover/hand-over-content.ts";
import { allocate } from "#domain/inspection/allocation.ts";
import { planMember } from "#domain/inspection/inspection.ts";
import { assessmentFor, planCase } from "#domain/inspection/sample.ts";
import type { Journal } from "#domain/journal/journal.ts";
import type { Result } from "#domain/result.ts";
import { anytown } from "#support/anytown.ts";
import { createMemoryVault } from "#support/memory-vault.ts";
import { unlockTab } from "#support/render-app.tsx";

/** A colleague's device, without a screen. */
export async function colleague(name: string, role = "local-assessor"): Promise<Workspace> {
	const workspace = await unlockTab(createMemoryVault());
	workspace.setPerson(name, role);
	return workspace;
}

export async function cardOf(workspace: Workspace): Promise<DeviceCard> {
	return ownCard(workspace, unwrap(await workspace.vault.deviceKeys()));
}

/** Has this device's person compare the words of another's. */
export async function trust({ own }: Workspace, other: Workspace): Promise<void> {
	const card = await cardOf(other);
	own.apply(unwrap(planCard(own.journal, card, { device: "", person: "" })));
	const entry = deviceBookOf(own.journal).find((known) => known.card.device === card.device);
	if (!entry) throw new Error("The card was not added");
	own.apply(planComparison(own.journal, entry));
	await own.settle();
}

export async function lead(workspace: Workspace, service = "Anytown"): Promise<Session> {
	return unwrap(await workspace.create({ ...anytown, service }, []));
}

const caseId = (reference: string) => reference.replace(" ", "-");

/** Adds somebody to the team, as the member of their name, with a case for each reference. */
export function addMember(session: Session, { person }: Workspace, references: readonly string[]): string {
	const { id, name } = person() ?? { id: "", name: "" };
	session.apply(planMember(name, name, "local-assessor", 2, id));
	for (const [index, reference] of references.entries()) {
		const ids = { case: caseId(reference), assessment: newId() };
		session.apply([
			...planCase(ids, reference, currentInstrument, index + 1),
			allocate({ sampleCase: ids.case, member: name }),
		]);
	}
	return name;
}

export function assessmentOf({ journal }: Session, reference: string): string {
	return assessmentFor(journal, caseId(reference), "first")?.id ?? "";
}

export function answer(session: Session, reference: string, question: string, value: string): void {
	const assessment = assessmentOf(session, reference);
	session.apply([{ stream: assessment, record: assessment, field: fieldNames.answer(question), value }]);
}

export async function packFor(workspace: Workspace, session: Session, member: string, to: SealedTo): Promise<File> {
	return unwrap(await makePack(workspace, session, member, to, new AbortController().signal)).file;
}

export async function toDeviceOf(other: Workspace): Promise<SealedTo> {
	return { kind: "recipients", recipients: recipientsOf([await cardOf(other)]) };
}

/** What a member hands over to the lead. */
export async function handedOver(
	from: Workspace,
	to: Workspace,
	inspection: InspectionId,
	member: string,
): Promise<File> {
	const content = (journal: Journal) => handOverContent(journal, member, from.own.author.opened.device);
	const made = await makeBundle(from, {
		inspection,
		purpose: { kind: "hand-over", member },
		content,
		to: await toDeviceOf(to),
	});
	return unwrap(made).file;
}

/** Takes files in without a screen, and gives what came of it. */
export async function takeIn(workspace: Workspace, ...files: readonly File[]): Promise<InboxState> {
	const inbox = createInbox(workspace);
	const stop = inbox.subscribe(() => {});
	inbox.add(files);
	await vi.waitUntil(() => !inbox.state().files.some(isUnderWay));
	inbox.takeIn();
	await vi.waitUntil(() => inbox.state().taken.length > 0 || inbox.state().problem);
	stop();
	return inbox.state();
}

export async function sessionOf(workspace: Workspace, inspection: InspectionId): Promise<Session> {
	const session = unwrap(await workspace.open(inspection));
	if (!session) throw new Error("The inspection is not here");
	return session;
}

export function unwrap<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(result.problem.kind);
	return result.value;
}
