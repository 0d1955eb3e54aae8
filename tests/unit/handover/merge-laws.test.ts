import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workOf } from "#domain/handover/allocated-work.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { verify } from "#domain/journal/chain.ts";
import { copyOf } from "#domain/journal/copy-journal.ts";
import { historyOf } from "#domain/journal/history.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { isIntroduction } from "#domain/journal/own-fields.ts";
import { conflictsOf, fieldOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { everTheirs, handOverHistories, playHandOvers, type Sent } from "#support/hand-over-histories.ts";
import { colleagueAt } from "#support/hand-over-team.ts";
import { journalOf } from "#support/histories.ts";
import { countOf } from "../../faults/counts.ts";

const RUNS = { numRuns: countOf("FAULTS_HAND_OVERS", 25) };

describe("hand-overs between five devices", () => {
	it("are all taken in, however late, often or out of order they come", () => {
		fc.assert(
			fc.property(handOverHistories(), (history) => {
				playHandOvers(history, ({ bundle, to }) => expect(to.takeIn(bundle)).toMatchObject({ ok: true }));
			}),
			RUNS,
		);
	});

	it("end with the lead having everything that anybody wrote, whole or redacted, in whole chains", () => {
		fc.assert(
			fc.property(handOverHistories(), (history) => {
				const { lead, written, redacted } = playHandOvers(history);
				const { journal } = lead.device;
				for (const { id, value } of written) {
					expect(journal.events.get(id)?.value).toEqual(redacted.has(id) ? undefined : value);
				}
				expect(verify(journal)).toEqual([]);
			}),
			RUNS,
		);
	});

	it("end alike on every device, as far as each has a part in it", () => {
		fc.assert(
			fc.property(handOverHistories(), (history) => {
				const { lead, members } = playHandOvers(history);
				for (const [member, { device }] of members) {
					const work = workOf(lead.device.journal, member);
					expect(workOf(device.journal, member)).toEqual(work);
					expect(verify(device.journal)).toEqual([]);
					for (const { assessment } of work) {
						expect(fieldsIn(device.journal, assessment)).toEqual(fieldsIn(lead.device.journal, assessment));
					}
				}
			}),
			RUNS,
		);
	});

	it("end the same for the lead in any order of arrival", () => {
		fc.assert(
			fc.property(handOverHistories(), fc.gen(), (history, generate) => {
				const { lead, sent } = playHandOvers(history);
				const toLead = sent.filter(({ to }) => to === lead).map(({ bundle }) => bundle);
				const own = [...lead.device.journal.events.values()].filter(({ writer }) => writer === lead.device.writer().id);
				const again = colleagueAt({ ...lead.device, journal: journalOf(own) });
				const order = generate(fc.shuffledSubarray<(typeof toLead)[number]>, toLead, { minLength: toLead.length });
				for (const bundle of order) again.takeIn(bundle);
				for (const bundle of order.toReversed()) again.takeIn(bundle);
				expect(allHeads(again.device.journal)).toEqual(allHeads(lead.device.journal));
			}),
			RUNS,
		);
	});

	it("never roll an answer back: what was true stays so, comes into conflict, or is followed by who had seen it", () => {
		fc.assert(
			fc.property(handOverHistories(), (history) => {
				playHandOvers(history, (sent) => {
					const before = copyOf(sent.to.device.journal);
					sent.to.takeIn(sent.bundle);
					expectNothingRolledBack(before, sent.to.device.journal);
				});
			}),
			RUNS,
		);
	});

	it("tell beforehand exactly what they change and bring into conflict", () => {
		fc.assert(
			fc.property(handOverHistories(), (history) => {
				playHandOvers(history, (sent) => expectAsTold(sent));
			}),
			RUNS,
		);
	});

	it("give nobody an assessment that was never theirs, nor what others wrote beside the cases", () => {
		fc.assert(
			fc.property(handOverHistories(), (history) => {
				const { lead, members } = playHandOvers(history);
				for (const [member, { device }] of members) {
					const theirs = everTheirs(lead, member);
					const own = device.writer().id;
					const others = [...device.journal.events.values()].filter(
						({ stream, writer }) => stream !== PLAN && !theirs.has(stream) && !(stream === JUDGEMENT && writer === own),
					);
					expect(others).toEqual([]);
				}
			}),
			RUNS,
		);
	});
});

/** What each field of a stream says, and what it said before. */
function fieldsIn(journal: Journal, stream: string) {
	const inStream = [...journal.events.values()].filter((event) => event.stream === stream && !isIntroduction(event));
	return Object.fromEntries(
		inStream.map(({ record, field }) => [
			`${record} ${field}`,
			{ state: fieldOf(journal, record, field), history: historyOf(journal, record, field) },
		]),
	);
}

/** The heads of every field that the journal has. */
function allHeads(journal: Journal) {
	return Object.fromEntries(
		[...journal.fields].flatMap(([record, fields]) =>
			[...fields].map(([field, { heads }]) => [`${record} ${field}`, [...heads].sort()]),
		),
	);
}

function expectNothingRolledBack(before: Journal, after: Journal) {
	for (const [record, fields] of before.fields) {
		for (const [field, { heads, events }] of fields) {
			const now = after.fields.get(record)?.get(field);
			const followed = new Set(now?.events.flatMap((id) => after.events.get(id)?.bases ?? []));
			expect([...heads].filter((id) => !now?.heads.has(id) && !followed.has(id))).toEqual([]);
			expect(events.filter((id) => !heads.has(id) && now?.heads.has(id))).toEqual([]);
		}
	}
}

function expectAsTold({ bundle, to }: Sent) {
	const before = copyOf(to.device.journal);
	const told = to.takeIn(bundle);
	if (!told.ok) throw new Error(told.problem.kind);
	const { journal } = to.device;
	const changed = [...journal.events.values()].filter((event) => before.events.get(event.id) !== event);
	expect(new Set(told.value.events.map(({ id }) => id))).toEqual(new Set(changed.map(({ id }) => id)));
	const inConflict = new Set(conflictsOf(before).map(({ record, field }) => JSON.stringify([record, field])));
	const now = conflictsOf(journal).map(({ record, field }) => JSON.stringify([record, field]));
	const news = told.value.conflicts.map(({ record, field }) => JSON.stringify([record, field]));
	expect(now.filter((one) => !inConflict.has(one) && !news.includes(one))).toEqual([]);
	expect(news.filter((one) => !now.includes(one))).toEqual([]);
}
