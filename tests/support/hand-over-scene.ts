import type { Change } from "#domain/journal/change.ts";
import type { Introduction, Timestamp } from "#domain/journal/event.ts";
import { createWriter, type Writer } from "#domain/journal/writer.ts";
import { type Colleague, firstOf, NOW, startTeam } from "./hand-over-team.ts";

/** A lead, an assessor ("member-2") who has a pack with "case-one", and another ("member-3") with "case-two". */
export function team() {
	const { lead, others, addCase } = startTeam(3);
	const [assessor, other] = others as [Colleague, Colleague];
	const sampleCase = addCase("one", "member-2");
	const elsewhere = addCase("two", "member-3");
	assessor.takeIn(lead.pack("member-2"));
	other.takeIn(lead.pack("member-3"));
	const handOver = () => assessor.handOver("member-2");
	return {
		lead,
		assessor,
		other,
		sampleCase,
		elsewhere,
		assessment: firstOf(sampleCase),
		handOver,
		/** What the lead's device says of what the assessor hands over after having written this. */
		outcomeOf(...changes: readonly Change[]) {
			assessor.apply(changes);
			const compared = lead.compare(handOver());
			return compared.ok ? "taken in" : compared.problem;
		},
		/** A hand-over by the assessor of whole streams, whatever the app would hand over. */
		handOverStream(stream: string) {
			const events = [...assessor.device.journal.events.values()].filter((event) => event.stream === stream);
			return assessor.bundle({ kind: "hand-over", member: "member-2" }, { streams: [stream], events });
		},
	};
}

/** "taken in", or the kind of what stands in the way. */
export function kindOf(compared: ReturnType<Colleague["compare"]>): string {
	return compared.ok ? "taken in" : compared.problem.kind;
}

/** A change of the plan. */
export function plan(record: string, field: string, value: Change["value"]): Change {
	return { stream: "plan", record, field, value };
}

/** A writer that says of itself what it likes, at one instant. */
export function writerAs(id: string, introduction: Introduction, at: Timestamp = `${NOW}-000000`): Writer {
	const clock = { tick: () => at, saw: () => undefined };
	return createWriter({ id, introduction, clock, random: (count) => new Uint8Array(count) });
}
