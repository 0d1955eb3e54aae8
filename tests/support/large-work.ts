import { caseAssessmentGuidance, currentInstrument } from "#app/instruments.ts";
import { newId, type Session } from "#app/session/session.ts";
import { openWorkspace, type Workspace } from "#app/session/workspace.ts";
import { planSecondScoring } from "#domain/agreement/second-scoring.ts";
import { fieldNames } from "#domain/assessment/answers.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { inspectionOf, planMember } from "#domain/inspection/inspection.ts";
import { planThread } from "#domain/inspection/queries.ts";
import { planCard } from "#domain/inspection/safeguarding.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Change } from "#domain/journal/change.ts";
import type { Json } from "#domain/journal/event.ts";
import { planEvidence } from "#domain/judgement/evidence.ts";
import { areas, findingKinds, JUDGEMENT, narrativeField, planFinding } from "#domain/judgement/judgement.ts";
import { planLink } from "#domain/judgement/links.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { planExample } from "#domain/judgement/practice-examples.ts";
import { planRecordSeen } from "#domain/judgement/records-seen.ts";
import { openVault } from "#vault/open-vault.ts";

/** How much there is in one inspection. */
export interface Size {
	readonly service: string;
	readonly cases: number;
	readonly members: number;
	readonly evidence: number;
}

const SENTENCE = "Staff asked the child and the family early what they needed, and wrote down what was agreed.";

/** Fills the vault of a device that was set up, as a window of its own; gives the ids of the inspections, in the order of the sizes. */
export function fillDevice(passphrase: string, sizes: readonly Size[]): Promise<readonly string[]> {
	return inWorkspace(passphrase, async (workspace) => {
		const ids: string[] = [];
		for (const size of sizes) ids.push(await fillInspection(workspace, size));
		return ids;
	});
}

/** Works in the vault of a device that was set up, as a window of its own. */
export async function inWorkspace<Value>(
	passphrase: string,
	work: (workspace: Workspace) => Promise<Value>,
): Promise<Value> {
	const vault = openVault();
	const opened = await vault.unlock(passphrase);
	if (!opened.ok) throw new Error(opened.problem.kind);
	const workspace = await openWorkspace(vault, opened.value);
	if (!workspace.ok) throw new Error(workspace.problem.kind);
	const value = await work(workspace.value);
	await vault.lock();
	return value;
}

async function fillInspection(workspace: Workspace, { service, cases, members, evidence }: Size): Promise<string> {
	const details = { engagement: "inspection", service, country: "england" } as const;
	const days = { fieldworkStart: "2026-03-09", fieldworkEnd: "2026-03-13" };
	const created = await workspace.create({ ...details, ...days }, []);
	if (!created.ok) throw new Error(created.problem.kind);
	const session = created.value;
	for (let member = 2; member <= members; member++)
		session.apply(planMember(newId(), `Member ${member}`, "inspector", member));
	for (let number = 1; number <= cases; number++) addCase(session, number);
	for (let number = 1; number <= evidence; number++) addEvidence(session, number);
	if (evidence > 0) writeJudgement(session, evidence);
	const settled = await workspace.settle();
	if (!settled.ok) throw new Error(settled.problem.detail);
	return session.id;
}

function addCase(session: Session, number: number): void {
	const ids = { case: newId(), assessment: newId() };
	const { assessment } = ids;
	session.apply(planCase(ids, `Reference ${number}`, currentInstrument, number));
	const { team } = inspectionOf(session.journal);
	const member = team[number % team.length];
	if (team.length > 1 && member) {
		const allocated = planAllocation(session.journal, { sampleCase: ids.case, member: member.id });
		if (allocated.ok) session.apply([allocated.value]);
	}
	const write = (field: string, value: Json): Change => ({ stream: assessment, record: assessment, field, value });
	const questions = caseAssessmentGuidance.sections.flatMap((section) => section.questions);
	for (const { id } of questions.slice(0, number % 3 === 0 ? 10 : questions.length)) {
		session.apply([write(fieldNames.answer(id), id === "A1" ? "no" : id.startsWith("A") ? "not_recorded" : "yes")]);
		if (id.startsWith("B")) session.apply([write(fieldNames.reason(id), `${SENTENCE} ${SENTENCE}`)]);
	}
	const record = newId();
	session.apply([planRecordSeen(record, assessment, 1), { ...write("text", "The plan of the sentence"), record }]);
	session.apply(planEvidence(newId(), assessment, 1, { text: SENTENCE, source: "document", question: "B1" }));
	if (number % 4 === 0) {
		const owner = team[0]?.id ?? "";
		const query = planThread(newId(), { assessment, question: "B2", kind: "query", owner, text: SENTENCE }, 1);
		if (query.ok) session.apply(query.value);
	}
	if (number % 20 === 0) session.apply(planCard(newId(), assessment, "B7", 1));
	const second = team.find(({ id, role }) => role === "inspector" && id !== member?.id);
	if (number % 10 === 1 && second) {
		const wanted = { sampleCase: ids.case, assessment: newId(), member: second.id, role: "lead-inspector" } as const;
		const planned = planSecondScoring(session.journal, wanted);
		if (planned.ok) session.apply(planned.value);
	}
}

function addEvidence(session: Session, number: number): void {
	const sources = ["document", "meeting", "interview", "case"] as const;
	session.apply(
		planEvidence(`evidence-${session.id}-${number}`, JUDGEMENT, number, {
			text: `${SENTENCE} This is item ${number}.`,
			source: sources[number % 4] ?? "document",
			direction: number % 7 === 0 ? "against" : "for",
			area: areas[number % 3] ?? "policy",
			date: "2026-03-10",
			reference: `Document ${number}, paragraph 4`,
		}),
	);
}

/** Texts of the judgement in proportion, each sentence of the first with evidence; notes, and passages marked as examples. */
function writeJudgement(session: Session, evidence: number): void {
	const write = (record: string, field: string, value: Json): Change => ({ stream: JUDGEMENT, record, field, value });
	for (const area of areas) session.apply([write(JUDGEMENT, narrativeField(area), `${SENTENCE} `.repeat(8))]);
	for (let number = 1; number <= Math.ceil(evidence / 25); number++) {
		const kind = findingKinds[number % findingKinds.length] ?? "strength";
		const record = newId();
		const text = `Finding ${number} says this. Finding ${number} says that.`;
		session.apply([planFinding(record, kind, number), write(record, "text", text)]);
		for (let link = 1; link <= 3; link++) {
			const item = `evidence-${session.id}-${((number * 3 + link) % evidence) + 1}`;
			const place = { record, field: "text" };
			session.apply(planLink(session.journal, newId(), place, `Finding ${number} says this.`, item));
		}
		const note = newId();
		session.apply([planNote(note, JUDGEMENT, number), write(note, "title", `Meeting ${number}`)]);
		session.apply([write(note, "text", `${SENTENCE} `.repeat(20))]);
		session.apply(planExample(newId(), number, { text: SENTENCE }));
	}
}
