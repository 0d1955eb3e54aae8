import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { currentValue } from "#domain/journal/view.ts";
import { renderApp } from "#support/render-app.tsx";

async function open() {
	const app = await renderApp("/this-device");
	await screen.findByRole("heading", { name: "This device", level: 1 });
	return app;
}

describe("this device", () => {
	it("takes a new name and role of who uses it", async () => {
		const { user, workspace } = await open();
		await user.clear(screen.getByLabelText("Your name"));
		await user.type(screen.getByLabelText("Your name"), "Robin Other");
		await user.click(screen.getByLabelText("Quality lead"));
		expect(workspace.person()).toMatchObject({ name: "Robin Other", role: "quality-lead" });
	});

	it("keeps the name until there is another", async () => {
		const { user, workspace } = await open();
		await user.clear(screen.getByLabelText("Your name"));
		await user.tab();
		expect(screen.getByLabelText("Your name")).toHaveAccessibleDescription(/Enter your name/);
		expect(workspace.person()?.name).toBe("Robin Example");
	});

	it("says when the app cannot be kept for use without a network", async () => {
		await open();
		expect(screen.getByText(/being stored on this device|cannot be stored on this device/)).toBeVisible();
	});

	it("turns keyboard shortcuts off and on", async () => {
		const { user, workspace } = await open();
		const setting = () => currentValue(workspace.own.journal, "settings", "shortcuts");
		expect(screen.getByLabelText("On")).toBeChecked();
		await user.click(screen.getByLabelText("Off"));
		expect(setting()).toBe("off");
		expect(screen.getByLabelText("Off")).toBeChecked();
		await user.click(screen.getByLabelText("On"));
		expect(setting()).toBe("on");
	});
});
