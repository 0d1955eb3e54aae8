import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { writeCard } from "#domain/handover/card-text.ts";
import { planCard, planComparison } from "#domain/handover/change-device-book.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { inspectionOf, planMember } from "#domain/inspection/inspection.ts";
import { recipientOf } from "#exchange/recipients.ts";
import { deviceCard, keysOf } from "#support/device-cards.ts";
import { makeDeviceKeys } from "#support/memory-device.ts";
import { type RenderedApp, renderApp } from "#support/render-app.tsx";
import { openInspection } from "../inspections/open-inspection.ts";

/** The card of a colleague whose sealing key is one that age takes. */
async function cardOf(name: string, changed: Partial<DeviceCard> = {}): Promise<DeviceCard> {
	const { publicKeys } = await makeDeviceKeys("device");
	return deviceCard(name, { recipient: recipientOf(publicKeys.sealing), ...changed });
}

async function open() {
	const app = await renderApp("/colleagues");
	await screen.findByRole("heading", { name: "Colleagues’ devices", level: 1 });
	return app;
}

async function paste({ user }: RenderedApp, text: string) {
	await user.clear(screen.getByLabelText("Text of the card"));
	await user.click(screen.getByLabelText("Text of the card"));
	await user.paste(text);
	await user.click(screen.getByRole("button", { name: "Add the card" }));
}

function trust({ workspace: { own } }: RenderedApp, card: DeviceCard) {
	const planned = planCard(own.journal, card, { device: "", person: "" });
	if (!planned.ok) throw new Error(planned.problem.kind);
	own.apply(planned.value);
	const entry = deviceBookOf(own.journal).find((known) => known.card === card || known.card.signing === card.signing);
	if (entry) own.apply(planComparison(own.journal, entry));
}

const statesIn = ({ workspace: { own } }: RenderedApp) => deviceBookOf(own.journal).map(({ state }) => state);

describe("a colleague's card", () => {
	it("is added from its text, compared by its words, and trusted", async () => {
		const app = await open();
		await paste(app, writeCard(await cardOf("Sam Colleague")).replace(/.{70}/g, "$& \n"));
		expect(await screen.findByRole("heading", { name: "Sam Colleague", level: 1 })).toBeVisible();
		expect(statesIn(app)).toEqual(["not-compared"]);
		for (const name of [/^Words of this card/, /^Words of your own card/]) {
			const words = within(await screen.findByRole("list", { name })).getAllByRole("listitem");
			expect(words).toHaveLength(6);
		}
		await app.user.click(
			screen.getByRole("button", { name: "I have compared them with Sam Colleague, by voice or in person" }),
		);
		expect(screen.getByText("The device of Sam Colleague is trusted: work can be sealed to it.")).toBeVisible();
		expect(statesIn(app)).toEqual(["trusted"]);
	});

	it("is not added from a text that is no card, and what is wrong is said at the text", async () => {
		const app = await open();
		await paste(app, writeCard(await cardOf("Sam Colleague")).slice(0, -1));
		expect(screen.getByLabelText("Text of the card")).toHaveAccessibleDescription(/is not whole/);
		await paste(app, writeCard(deviceCard("a key that age does not take")));
		expect(screen.getByLabelText("Text of the card")).toHaveAccessibleDescription(/This is not a device card/);
		expect(statesIn(app)).toEqual([]);
	});

	it("is shown when it is in the list already", async () => {
		const app = await open();
		const sam = await cardOf("Sam Colleague");
		act(() => trust(app, sam));
		await paste(app, writeCard(sam));
		expect(await screen.findByText(/Work can be sealed to this device/)).toBeVisible();
		expect(statesIn(app)).toEqual(["trusted"]);
	});

	it("is revoked with a reason", async () => {
		const app = await open();
		act(() => trust(app, deviceCard("Sam Colleague")));
		await app.user.click(screen.getByRole("link", { name: "Sam Colleague" }));
		await app.user.click(await screen.findByRole("button", { name: "Do not trust this device any more" }));
		const dialog = within(screen.getByRole("dialog"));
		await app.user.type(dialog.getByLabelText("Why is it not trusted any more?"), "The laptop was lost.");
		await app.user.click(dialog.getByRole("button", { name: "Do not trust it any more" }));
		expect(statesIn(app)).toEqual(["revoked"]);
		expect(screen.getByText(/The laptop was lost/)).toBeInTheDocument();
	});

	it("is read with a camera only where there is one", async () => {
		const { user } = await open();
		await user.click(screen.getByRole("button", { name: "Read the code with the camera" }));
		expect(await screen.findAllByText(/no camera that the browser can use/)).not.toEqual([]);
		expect(screen.getAllByText(/paste the text of the card/)).not.toEqual([]);
	});
});

describe("a card with other keys than before", () => {
	it("is an alarm that says to telephone, until it is refused", async () => {
		const app = await open();
		const sam = deviceCard("Sam Colleague");
		act(() => trust(app, sam));
		const { recipient } = await cardOf("somebody else");
		await paste(app, writeCard({ ...sam, ...keysOf("somebody else"), recipient }));
		const alarm = await screen.findByRole("group", { name: "There is a problem" });
		expect(alarm).toHaveTextContent("The device of Sam Colleague comes with other keys than before.");
		expect(alarm).toHaveFocus();
		expect(screen.getByText(/Telephone your colleague/)).toBeVisible();
		expect(statesIn(app)).toEqual(["changed", "changed"]);
		await app.user.click(screen.getByRole("button", { name: "Refuse this card" }));
		const dialog = within(screen.getByRole("dialog"));
		await app.user.type(dialog.getByLabelText("What did you find out?"), "Not hers.");
		await app.user.click(dialog.getByRole("button", { name: "Refuse the card" }));
		expect(statesIn(app)).toEqual(["trusted", "revoked"]);
	});
});

describe("this device's own card", () => {
	it("says who it is, in text that a colleague's app reads", async () => {
		const app = await renderApp("/this-device/card");
		expect(await screen.findByRole("img", { name: "QR code of your device card" })).toBeVisible();
		expect(screen.getByText("Robin Example")).toBeVisible();
		await app.user.click(screen.getByRole("button", { name: "Copy the text" }));
		const text = await navigator.clipboard.readText();
		expect(screen.getByText(text)).toBeVisible();
		await app.go("/colleagues");
		await paste(app, text);
		expect(screen.getByLabelText("Text of the card")).toHaveAccessibleDescription(/the device that you are using/);
	});

	it("says that a name that nobody could add has to change", async () => {
		const app = await renderApp("/this-device/card");
		await screen.findByRole("img", { name: "QR code of your device card" });
		act(() => app.workspace.setPerson("Robin\u200b Example", "inspector"));
		expect(await screen.findByText(/Colleagues cannot add this card/)).toBeVisible();
	});
});

describe("the plan of an inspection", () => {
	it("ties a member to a colleague's device", async () => {
		const app = await openInspection("/plan", "Details of the inspection");
		const sam = deviceCard("Sam Colleague");
		act(() => {
			trust(app, sam);
			app.session.apply(planMember("sam", "Sam", "local-assessor", 2));
		});
		await app.user.selectOptions(
			screen.getByLabelText("Device of this member"),
			"Sam Colleague, Local assessor (trusted)",
		);
		expect(inspectionOf(app.session.journal).team[1]?.person).toBe(sam.person);
	});

	it("tells two devices apart that would read the same", async () => {
		const app = await openInspection("/plan", "Details of the inspection");
		const before = deviceCard("Sam Colleague");
		const now = deviceCard("Sam Colleague", { device: "device-2", person: "person-2", ...keysOf("new") });
		act(() => {
			trust(app, before);
			trust(app, now);
			app.session.apply(planMember("sam", "Sam", "local-assessor", 2, before.person));
		});
		const option = /^Sam Colleague, Local assessor \(trusted\), since \d+ \w+ \d{4} at \d\d:\d\d$/;
		const select = screen.getByLabelText("Device of this member");
		expect(within(select).getAllByRole("option", { name: option })).toHaveLength(2);
		await app.user.selectOptions(select, now.person);
		expect(inspectionOf(app.session.journal).team[1]?.person).toBe(now.person);
	});

	it("keeps the office's spare key only if it is one", async () => {
		const app = await openInspection("/plan", "Details of the inspection");
		const { recipient } = await cardOf("the office");
		const box = screen.getByRole("textbox", { name: "Spare key" });
		await app.user.click(box);
		await app.user.paste(` ${recipient} `);
		await app.user.tab();
		expect(inspectionOf(app.session.journal).spareRecipient).toBe(recipient);
		await app.user.type(box, "x");
		await app.user.tab();
		expect(box).toHaveAccessibleDescription(/not a public key of age/);
		expect(inspectionOf(app.session.journal).spareRecipient).toBe(recipient);
	});
});
