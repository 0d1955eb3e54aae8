import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "#domain/journal/redact.ts";
import { challengesOf } from "#domain/judgement/factual-accuracy.ts";
import { ratingOf } from "#domain/judgement/rating.ts";
import { dissentsOf, planDissent } from "#domain/judgement/rating-dissent.ts";
import { ratingRecordOf } from "#domain/judgement/rating-record.ts";
import { createDevices, type Device, journalOf, shuffled } from "#support/histories.ts";
import { buildInspection } from "#support/inspection-builder.ts";

const step = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			kind: fc.constantFrom("decide", "moderate", "final", "reopen", "dissent", "challenge", "outcome"),
			device: fc.nat({ max: 2 }),
			state: fc.constantFrom("good", "inadequate"),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constant("sync"), device: fc.nat({ max: 2 }), to: fc.nat({ max: 2 }) }),
	},
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

/** Does on three devices what the steps say, as far as it is allowed there. */
function play(steps: readonly Step[]): readonly Device[] {
	const devices = createDevices({}, { daysOff: 30 }, { daysOff: -30 });
	const [device] = devices as [Device];
	const inspection = buildInspection({ device });
	inspection.addCase("signed-off");
	for (const area of ["policy", "provision", "evaluation"] as const)
		inspection.addEvidence({ text: "Seen", area, direction: "for" });
	for (const other of devices.slice(1)) other.receive(device.journal.events.values());
	for (const one of steps) {
		const at = devices[one.device] as Device;
		if (!("state" in one)) {
			devices[one.to]?.receive(at.journal.events.values());
			continue;
		}
		const open = challengesOf(at.journal)[0]?.id;
		if (one.kind === "decide") inspection.decide(one.state, "Because.", at);
		if (one.kind === "moderate") inspection.moderate(one.state, at);
		if (one.kind === "final") inspection.makeFinal(one.state, at);
		if (one.kind === "reopen") inspection.reopenRating("Something came late.", at);
		if (one.kind === "dissent" && ratingRecordOf(at.journal).length > 0)
			inspection.dissent("Quinn Quality", "I see it differently.", at);
		if (one.kind === "challenge") inspection.challenge("The date is wrong.", at);
		if (one.kind === "outcome" && open) inspection.decideOnChallenge(open, "changed", "The date.", at);
	}
	return devices;
}

const idsIn = (journal: Device["journal"]) => ({
	decisions: ratingRecordOf(journal).map(({ id }) => id),
	dissents: dissentsOf(journal).map(({ id }) => id),
	challenges: challengesOf(journal).map(({ id }) => id),
	outcomes: challengesOf(journal).flatMap(({ record }) => record.map(({ id }) => id)),
});

describe("the record of the rating", () => {
	it("loses no decision, dissent, challenge or outcome, in whatever order devices' work comes together", () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 14 }), fc.gen(), (steps, generate) => {
				const devices = play(steps);
				const events = devices.flatMap(({ journal }) => [...journal.events.values()]);
				const merged = journalOf(generate(shuffled, events));
				const together = journalOf(...devices.map(({ journal }) => journal.events.values()));
				expect(ratingRecordOf(merged)).toEqual(ratingRecordOf(together));
				expect(challengesOf(merged)).toEqual(challengesOf(together));
				expect(ratingOf(merged)).toEqual(ratingOf(together));
				const all = idsIn(merged);
				for (const { journal } of devices) {
					const known = idsIn(journal);
					for (const kind of ["decisions", "dissents", "challenges", "outcomes"] as const)
						expect(all[kind]).toEqual(expect.arrayContaining([...known[kind]]));
				}
				const shown = ratingRecordOf(merged).flatMap(({ dissents }) => dissents.map(({ id }) => id));
				expect(shown.sort()).toEqual([...all.dissents].sort());
			}),
			{ numRuns: 25 },
		);
	});
});

describe("a disagreement", () => {
	it("says who and why, and stays with the decision that it was about", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide("good", "First thoughts.");
		inspection.dissent(" Quinn Quality ", "Provision came late.");
		inspection.decide("inadequate", "Second thoughts.");
		inspection.dissent("Alex Assessor", "It did not.");
		expect(ratingRecordOf(inspection.journal)).toMatchObject([
			{ dissents: [{ who: "Quinn Quality", why: "Provision came late.", by: "Name of person-1", byRight: true }] },
			{ dissents: [{ who: "Alex Assessor" }] },
		]);
	});

	it("is refused without a name and without a reason, for both at once", () => {
		expect(planDissent("d", { decision: "x", who: " ", why: "", role: "lead-inspector" })).toMatchObject({
			problem: { problems: [{ kind: "who-missing" }, { kind: "why-missing" }] },
		});
	});

	it("that somebody writes over, or redacts, keeps its place", () => {
		const inspection = buildInspection();
		inspection.addCase("signed-off");
		inspection.decide("good", "First thoughts.");
		inspection.dissent("Quinn Quality", "Provision came late.");
		const { journal } = inspection;
		const first = [...journal.events.values()].find(({ field }) => field === "dissent");
		if (!first?.value) throw new Error("Nothing was recorded");
		inspection.apply([{ ...first, value: { who: "", why: "" } }]);
		const readable = (of: Device["journal"]) => ratingRecordOf(of)[0]?.dissents.map(({ isReadable }) => isReadable);
		expect(readable(journal)).toEqual([true, false]);
		expect(
			readable(journalOf([...journal.events.values()].map((one) => (one.id === first.id ? redact(one) : one)))),
		).toEqual([false, false]);
	});
});
