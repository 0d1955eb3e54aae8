import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { codeModules } from "#app/colleagues/code-modules.ts";
import { test } from "#support/browser.ts";
import { launchBrowser } from "#support/launch-browser.ts";
import { watch } from "#support/watch.ts";
import { setUp } from "./steps.ts";

const WIDTH = 640;
const HEIGHT = 480;

/** What a camera sees that the code of this text is held before: one frame, for Chromium's camera without a lens (YUV4MPEG2). */
function seenByCamera(text: string): Buffer {
	const modules = codeModules(text);
	const pixels = Math.floor(HEIGHT / modules.length);
	const light = Buffer.alloc(WIDTH * HEIGHT, 220);
	for (const [y, row] of modules.entries()) {
		for (const [x] of [...row.entries()].filter(([, isDark]) => isDark)) {
			for (let line = y * pixels; line < (y + 1) * pixels; line += 1) {
				light.fill(40, line * WIDTH + x * pixels, line * WIDTH + (x + 1) * pixels);
			}
		}
	}
	const colours = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
	return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 C420jpeg\nFRAME\n`), light, colours]);
}

const wordsIn = (page: Page, name: string) => page.getByRole("list", { name }).getByRole("listitem").allTextContents();

test("two devices know each other by a code before the camera, or in a picture, and the same six words", async ({
	page: shown,
	server,
	complaints,
}) => {
	await setUp(shown);
	await shown.getByRole("link", { name: "This device" }).click();
	await shown.getByRole("link", { name: "Your device card" }).click();
	await shown.getByRole("list", { name: "Six words" }).waitFor();
	const text = await shown.getByText(/^device-card\./).innerText();
	const picture = await shown.getByRole("img", { name: "QR code of your device card" }).screenshot();

	const folder = await mkdtemp(join(tmpdir(), "camera-"));
	const video = join(folder, "camera.y4m");
	await writeFile(video, seenByCamera(text));
	const other = await launchBrowser(join(folder, "profile"), server.origin, {
		args: [
			"--use-fake-ui-for-media-stream",
			"--use-fake-device-for-media-stream",
			`--use-file-for-fake-video-capture=${video}`,
		],
	});
	await watch(other, server.origin, complaints);
	const page = await other.newPage();
	await setUp(page);
	await page.getByRole("link", { name: "This device" }).click();
	await page.getByRole("link", { name: "Devices of colleagues" }).click();

	await page.getByRole("button", { name: "Read the code with the camera" }).click();
	await page.getByRole("heading", { level: 1, name: "Alex Reader" }).waitFor();
	const said = "Words of this card: what Alex Reader must read out";
	await page.getByRole("list", { name: said }).waitFor();
	expect(await wordsIn(page, said)).toEqual(await wordsIn(shown, "Six words"));
	await page.getByRole("button", { name: /^I have compared them with Alex Reader/ }).click();

	await page.getByRole("link", { name: "Colleagues’ devices" }).click();
	await page
		.getByLabel("Picture of the code")
		.setInputFiles({ name: "code.png", mimeType: "image/png", buffer: picture });
	await page.getByText("Work can be sealed to this device.").waitFor();

	await other.close();
	await rm(folder, { recursive: true, force: true });
});
