import fc from "fast-check";
import { workEverOf, workOf } from "#domain/handover/allocated-work.ts";
import type { OpenedBundle } from "#domain/handover/bundle.ts";
import { allocate, planUnallocation } from "#domain/inspection/allocation.ts";
import { isRedactable } from "#domain/inspection/plan-redaction.ts";
import type { Event, EventId } from "#domain/journal/event.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { eventsInView, recordOf } from "#domain/journal/view.ts";
import { inspectionEvidenceOf, planEvidence } from "#domain/judgement/evidence.ts";
import { JUDGEMENT, narrativeField } from "#domain/judgement/judgement.ts";
import { answering, type Colleague, firstOf, secondOf, startTeam } from "./hand-over-team.ts";

const CASES = ["case-one", "case-two", "case-three"];
const MEMBERS = ["member-2", "member-3", "member-4", "member-5"];
const QUESTIONS = ["B2.what", "B4.custody"];

/** What colleagues do one after the other; plain, so that a counterexample can be read. */
type Step =
	| {
			readonly kind: "answer";
			readonly member: number;
			readonly which: number;
			readonly question: string;
			readonly text: string;
	  }
	| { readonly kind: "lead-answers"; readonly which: number; readonly question: string; readonly text: string }
	/** Evidence beside the cases is begun, or what was begun is written differently. */
	| { readonly kind: "gather"; readonly member: number; readonly which: number; readonly text: string }
	/** The lead writes differently what was gathered or, before there is anything, in the judgement. */
	| { readonly kind: "lead-judges"; readonly which: number; readonly text: string }
	| { readonly kind: "allocate"; readonly which: number; readonly member: number }
	| { readonly kind: "take-back"; readonly which: number }
	| { readonly kind: "redact"; readonly which: number }
	| { readonly kind: "pack"; readonly member: number }
	| { readonly kind: "hand-over"; readonly member: number }
	/** A bundle that was made comes to its addressee: at once or late, once or again. */
	| { readonly kind: "deliver"; readonly which: number };

export interface HandOverHistory {
	/** How far each clock is off; the lead's first. */
	readonly daysOff: readonly number[];
	readonly steps: readonly Step[];
}

/** A bundle on its way, and where it goes. */
export interface Sent {
	readonly bundle: OpenedBundle;
	readonly from: Colleague;
	readonly to: Colleague;
}

export interface PlayedHandOvers {
	readonly lead: Colleague;
	/** The device of each member. */
	readonly members: ReadonlyMap<string, Colleague>;
	readonly sent: readonly Sent[];
	/** Every event as it was written, also those redacted since. */
	readonly written: readonly Event[];
	readonly redacted: ReadonlySet<EventId>;
}

/** Histories of a lead and four assessors with clocks off by up to 40 days either way. */
export function handOverHistories(): fc.Arbitrary<HandOverHistory> {
	const member = fc.nat({ max: MEMBERS.length - 1 });
	const which = fc.nat({ max: 99 });
	const question = fc.constantFrom(...QUESTIONS);
	const text = fc.constantFrom("A flat", "A hostel", "");
	const kind = <Kind extends Step["kind"]>(name: Kind) => fc.constant(name);
	const step: fc.Arbitrary<Step> = fc.oneof(
		{ weight: 8, arbitrary: fc.record({ kind: kind("answer"), member, which, question, text }) },
		{ weight: 2, arbitrary: fc.record({ kind: kind("lead-answers"), which, question, text }) },
		{ weight: 4, arbitrary: fc.record({ kind: kind("gather"), member, which, text }) },
		{ weight: 2, arbitrary: fc.record({ kind: kind("lead-judges"), which, text }) },
		{ weight: 3, arbitrary: fc.record({ kind: kind("allocate"), which, member }) },
		{ weight: 1, arbitrary: fc.record({ kind: kind("take-back"), which }) },
		{ weight: 1, arbitrary: fc.record({ kind: kind("redact"), which }) },
		{ weight: 5, arbitrary: fc.record({ kind: kind("pack"), member }) },
		{ weight: 5, arbitrary: fc.record({ kind: kind("hand-over"), member }) },
		{ weight: 8, arbitrary: fc.record({ kind: kind("deliver"), which }) },
	);
	return fc.record({
		daysOff: fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 5, maxLength: 5 }),
		steps: fc.array(step, { maxLength: 40, size: "max" }),
	});
}

/**
 * Goes through a history. `onDelivery` sees what is delivered, and does it: by default it is taken in. At the end everybody
 * hands over what they have, and gets a pack with what is theirs.
 */
export function playHandOvers(
	{ daysOff, steps }: HandOverHistory,
	onDelivery: (sent: Sent) => void = ({ bundle, to }) => void to.takeIn(bundle),
): PlayedHandOvers {
	const { lead, others, addCase } = startTeam(5, daysOff);
	const members = new Map(others.map((colleague, index) => [MEMBERS[index] ?? "", colleague]));
	addCase("one", "member-2", "member-3");
	addCase("two", "member-3");
	addCase("three", "member-4", "member-2");
	const sent: Sent[] = [];
	const written = new Map<EventId, Event>();
	const redacted = new Set<EventId>();

	const pack = (member: string, to: Colleague) => sent.push({ bundle: lead.pack(member), from: lead, to });
	const handOver = (member: string, from: Colleague) => {
		if (from.device.journal.events.size > 0) sent.push({ bundle: from.handOver(member), from, to: lead });
	};
	const deliverFrom = (start: number) => {
		for (const one of sent.slice(start)) onDelivery(one);
	};
	const assessments = [...CASES.map(firstOf), secondOf("case-one"), secondOf("case-three")];
	const sampleCase = (which: number) => CASES[which % CASES.length] ?? "";

	const take = (step: Step) => {
		switch (step.kind) {
			case "answer": {
				const colleague = others[step.member];
				const work = colleague ? workOf(colleague.device.journal, MEMBERS[step.member] ?? "") : [];
				const one = work[step.which % Math.max(work.length, 1)];
				if (one) colleague?.apply([answering(one.assessment, step.question, `${step.text} ${one.assessment}`)]);
				return;
			}
			case "lead-answers": {
				const assessment = assessments[step.which % assessments.length] ?? "";
				return lead.apply([answering(assessment, step.question, `${step.text} ${assessment}`)]);
			}
			case "gather": {
				const colleague = others[step.member];
				if (!colleague || colleague.device.journal.events.size === 0) return;
				const id = `evidence-${step.member}-${step.which % 2}`;
				const isBegun = recordOf(colleague.device.journal, id) !== undefined;
				return colleague.apply(
					isBegun
						? [{ stream: JUDGEMENT, record: id, field: "text", value: step.text }]
						: planEvidence(id, JUDGEMENT, step.which, { text: step.text }),
				);
			}
			case "lead-judges": {
				const gathered = inspectionEvidenceOf(lead.device.journal);
				const item = gathered[step.which % Math.max(gathered.length, 1)];
				const place = item
					? { record: item.id, field: "text" }
					: { record: JUDGEMENT, field: narrativeField("policy") };
				return lead.apply([{ stream: JUDGEMENT, ...place, value: step.text }]);
			}
			case "allocate":
				return lead.apply([allocate({ sampleCase: sampleCase(step.which), member: MEMBERS[step.member] ?? "" })]);
			case "take-back":
				return lead.apply([planUnallocation(sampleCase(step.which))]);
			case "redact": {
				const typed = eventsInView(lead.device.journal).filter(
					(event) => /^(answer|text)/.test(event.field) && isRedactable(event),
				);
				const one = typed[step.which % Math.max(typed.length, 1)];
				if (one === undefined) return;
				add(lead.device.journal, [redact(one)]);
				redacted.add(one.id);
				return;
			}
			case "pack":
				return void pack(MEMBERS[step.member] ?? "", others[step.member] as Colleague);
			case "hand-over":
				return handOver(MEMBERS[step.member] ?? "", others[step.member] as Colleague);
			case "deliver": {
				const one = sent[step.which % Math.max(sent.length, 1)];
				return one && onDelivery(one);
			}
		}
	};
	const note = ({ device }: Colleague) => {
		for (const event of device.journal.events.values()) if (event.value) written.set(event.id, event);
	};
	for (const step of steps) {
		take(step);
		for (const colleague of [lead, ...others]) note(colleague);
	}
	const handingOver = sent.length;
	for (const [member, colleague] of members) handOver(member, colleague);
	deliverFrom(handingOver);
	const packing = sent.length;
	for (const [member, colleague] of members) pack(member, colleague);
	deliverFrom(packing);
	return { lead, members, sent, written: [...written.values()], redacted };
}

/** The assessments that a member may ever have seen, by what the lead knows. */
export function everTheirs(lead: Colleague, member: string): ReadonlySet<string> {
	return new Set(workEverOf(lead.device.journal, member).map(({ assessment }) => assessment));
}
