import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findAge } from "#support/age.mjs";
import { expectAccessible } from "#support/axe.ts";
import {
	cardOf,
	choose,
	createInspection,
	follow,
	heading,
	press,
	receipts,
	SERVICE,
	saved,
	type Team,
	takeChosen,
	takeIn,
	test,
	toHandOver,
	toOverview,
	trust,
} from "./hand-over-steps.ts";
import { answerEverything, openCase, question, untilSaved } from "./steps.ts";

const run = promisify(execFile);

/** Makes the key that the office keeps, and gives its public part. */
async function makeSpareKey(age: string, identity: string): Promise<string> {
	await run(`${age}-keygen`, ["-o", identity]);
	const { stdout } = await run(`${age}-keygen`, ["-y", identity]);
	return stdout.trim();
}

/** The lead knows Ann's device; Ben assessed before and need not rehearse. */
async function prepareTeam({ lead, ann }: Team): Promise<void> {
	const [leadsCard, annsCard] = [await cardOf(lead), await cardOf(ann)];
	await trust(lead, "Ann Assessor", annsCard);
	await trust(ann, "Lena Lead", leadsCard);
	await toOverview(lead);
	await follow(lead, "Details of the inspection");
	const about = (name: string) => lead.getByRole("group", { name, exact: true });
	const device = about("Ann Assessor").getByLabel("Device of this member");
	await device.selectOption({ label: "Ann Assessor, Local assessor (trusted)" });
	const waive = about("Ben Assessor").getByRole("button", { name: /^Waive the rehearsal/ });
	await waive.click();
	await lead.getByRole("dialog").getByRole("textbox").fill("Has assessed for us before.");
	await press(lead, "Waive it");
}

/** Ann's pack is sealed to her device, Ben's with a passphrase. */
async function giveOut(team: Team): Promise<void> {
	const { lead, ann, ben } = team;
	await toHandOver(lead);
	await follow(lead, "Make a pack for Ann Assessor");
	const annsPack = await saved(team, lead, () => press(lead, "Make the pack"));
	await expectAccessible(lead);
	await follow(lead, "Back to the hand-over");
	await follow(lead, "Make a pack for Ben Assessor");
	const bensPack = await saved(team, lead, () => press(lead, "Make the pack and show its passphrase"));
	const passphrase = lead.getByRole("list", { name: "Passphrase that opens the file" }).getByRole("listitem");
	const words = await passphrase.allTextContents();
	await expectAccessible(lead);
	await takeIn(ann, [annsPack]);
	await takeIn(ben, [bensPack], words.join(" "), "Lena Lead");
}

async function beginToJoin(page: Page): Promise<void> {
	await follow(page, new RegExp(`^Join the inspection of ${SERVICE}`));
	await heading(page, "Join the inspection");
	await expectAccessible(page);
	await follow(page, "Declare conflicts of interest");
	await press(page, "I have none");
	await page.getByText(/^Declared on .*: none\.$/).waitFor();
	await follow(page, "Back to all steps");
}

async function rehearse(page: Page): Promise<void> {
	await follow(page, "Rehearsal");
	await press(page, "Begin the rehearsal");
	await answerEverything(page);
	await press(page, "Compare with our answers");
	await page.getByText(/^You have done the rehearsal/).waitFor();
}

/** Ben's device becomes known to the lead by his test file. */
async function checkKeys(team: Team): Promise<void> {
	const { lead, ben } = team;
	await follow(ben, "Key check");
	const testFile = await saved(team, ben, () => press(ben, "Make the test file"));
	await expectAccessible(ben);
	await choose(lead, [testFile], undefined, "Ben Assessor");
	await press(lead, "That is them");
	await takeChosen(lead, 1);
	const [receipt = ""] = await receipts(team, lead, ["Ben Assessor"]);
	await takeIn(ben, [receipt]);
	await toOverview(ben);
	await ben.getByRole("heading", { name: "Your cases" }).waitFor();
	expect(await ben.getByText("before fieldwork").count()).toBe(0);
}

/** All at once, and the lead gives an answer that Ben does not see. */
async function assess({ lead, ann, ben }: Team): Promise<void> {
	await toOverview(ann);
	expect(await ann.getByText("Case 2").count()).toBe(0);
	await toOverview(lead);
	await Promise.all([openCase(ann, "Case 1"), openCase(ben, "Case 2"), openCase(lead, "Case 2")]);
	const answer = (page: Page, number: string, name: string) =>
		question(page, number).getByRole("radio", { name, exact: true }).first().check();
	await Promise.all([answer(ann, "B9", "No"), answer(ben, "B1", "Yes"), answer(lead, "B1", "No")]);
	await question(ann, "B9").getByLabel("Reason and evidence").fill("Visits stopped after the first month.");
}

async function handOver(team: Team, page: Page): Promise<string> {
	await toHandOver(page);
	await page.getByText(/^Case \d: In progress\. It is not ready, and goes as it is\.$/).waitFor();
	const file = await saved(team, page, () => press(page, "Make the file"));
	await expectAccessible(page);
	return file;
}

async function decideConflict(lead: Page): Promise<void> {
	await toOverview(lead);
	await follow(lead, "Conflicts to decide");
	await press(lead, "Keep the answer of Ben Assessor");
	await lead.getByText("Nothing is in conflict.").waitFor();
	await untilSaved(lead);
}

async function remove(page: Page): Promise<void> {
	await toHandOver(page);
	await page.getByText(/^Arrived, receipt taken in/).waitFor();
	await follow(page, "Erase this inspection from this device");
	await page.getByLabel("Why is it erased?").fill("Handed over and received");
	await page.getByLabel(/Type the name of the service/).fill(SERVICE);
	await press(page, "Erase it now");
	await heading(page, "Certificate of erasure");
}

test("an inspection is given out, joined, assessed on three devices without a network, handed back and removed", async ({
	team,
	server,
}) => {
	const age = findAge();
	if (age === undefined) throw new Error("The tool that opens age files is not on this computer");
	const identity = join(team.folder, "office.txt");
	const spareKey = await makeSpareKey(age, identity);
	const { lead, ann, ben } = team;
	await server.stop();

	await createInspection(lead, spareKey);
	await prepareTeam(team);
	await giveOut(team);
	await beginToJoin(ann);
	await rehearse(ann);
	await beginToJoin(ben);
	await checkKeys(team);
	await assess(team);

	const annsWork = await handOver(team, ann);
	const bensWork = await handOver(team, ben);
	await takeIn(lead, [bensWork, annsWork]);
	const [receipt = ""] = await receipts(team, lead, ["Ann Assessor", "Ben Assessor"]);
	await decideConflict(lead);
	await takeIn(ann, [receipt]);
	await remove(ann);

	// As the office would in twenty years, without the app.
	const { stdout } = await run(age, ["-d", "-i", identity, annsWork]);
	const [header = "", ...lines] = stdout.trimEnd().split("\n");
	expect(JSON.parse(header)).toMatchObject({ purpose: { kind: "hand-over" }, count: lines.length - 1 });
	expect(stdout).toContain("Visits stopped after the first month.");
});
