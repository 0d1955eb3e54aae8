import { expect, it } from "vitest";
import { createInbox } from "#app/bundles/inbox.ts";
import { followImported, guidanceOf } from "#app/instruments.ts";
import { planMove } from "#domain/assessment/move.ts";
import { importedFilesOf } from "#domain/instrument/imported.ts";
import { cag } from "#support/cag.ts";
import { importInstrument } from "#support/import-instrument.ts";
import { revisedCagFile } from "#support/revised-cag.ts";
import {
	addMember,
	assessmentOf,
	colleague,
	lead,
	packFor,
	sessionOf,
	takeIn,
	toDeviceOf,
	trust,
	unwrap,
} from "./colleagues.ts";

const revised = revisedCagFile();

/** Lee has imported the revision and moved Ann's case to it. */
async function withMovedCase() {
	const [ann, lee] = [await colleague("Ann"), await colleague("Lee", "lead-inspector")];
	await trust(ann, lee);
	const session = await lead(lee);
	const member = addMember(session, ann, ["Case 1"]);
	importInstrument(lee, revised);
	const assessment = assessmentOf(session, "Case 1");
	const { journal } = session;
	const move = { journal, assessment, from: cag, to: revised, role: "lead-inspector" } as const;
	session.apply(unwrap(planMove(move, "move", "New version")));
	const pack = async () => {
		// In one process the instruments of both devices are the same: each has its own in turn.
		followImported(lee.own);
		const file = await packFor(lee, session, member, await toDeviceOf(ann));
		followImported(ann.own);
		return file;
	};
	return { ann, session, assessment, pack };
}

it("a pack brings the version of an instrument that its member's device does not have, and documents go by it", async () => {
	const { ann, session, pack } = await withMovedCase();
	const { problem } = await takeIn(ann, await pack());
	expect(problem).toBeUndefined();
	expect(importedFilesOf(ann.own.journal)).toMatchObject([
		{ named: { version: "1.3" }, by: "Lee", fileName: "", content: { version: "1.3" } },
	]);
	const { journal } = await sessionOf(ann, session.id);
	expect(guidanceOf(journal).version).toBe("1.3");
});

it("a version that is here with other content stays, and the pack is not taken in", async () => {
	const { ann, pack } = await withMovedCase();
	importInstrument(ann, { ...revised, title: "Another" });
	const file = await pack();
	const inbox = createInbox(ann);
	const stop = inbox.subscribe(() => {});
	inbox.add([file]);
	await expect.poll(() => JSON.stringify(inbox.state().files)).toContain("instrument-not-here");
	stop();
	expect(importedFilesOf(ann.own.journal)).toHaveLength(1);
});
