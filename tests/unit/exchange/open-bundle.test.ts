import { describe, expect, it } from "vitest";
import { ok } from "#domain/result.ts";
import { openBundle } from "#exchange/open-bundle.ts";
import { sealBundle } from "#exchange/seal-bundle.ts";
import { fixedDevice, headerOf } from "#support/bundles.ts";
import { oneDevice } from "#support/histories.ts";

const sender = await fixedDevice("Ada Assessor", "a1");
const lead = await fixedDevice("Lee Lead", "b2");

describe("a bundle", () => {
	it("opens as it was sealed", async () => {
		const device = oneDevice();
		for (const value of ["yes", "no", "Zoë said: “≠”\n\u2028\ud800"]) device.write("assessment-1", "answer/B1", value);
		const events = [...device.journal.events.values()];
		const header = headerOf(events, sender.card, [lead.card]);
		const to = { kind: "recipients" as const, recipients: [lead.card.recipient] };
		const { file, sha256 } = await sealBundle({ header, events }, sender.signing, to);
		expect(await openBundle(new Blob([file]), { kind: "device", sealing: lead.sealing })).toEqual(
			ok({ header, events, sha256 }),
		);
	});
});
