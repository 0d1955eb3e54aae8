import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { instrumentFiles } from "#support/instrument-files.ts";
import { renderApp } from "#support/render-app.tsx";

describe("the blank forms", () => {
	it("are there for every instrument, each to be read as it will be printed", async () => {
		const { user, address, go } = await renderApp("/blank-form");
		const links = within(await screen.findByRole("main")).getAllByRole("link");
		expect(links.map((link) => link.getAttribute("href"))).toEqual(
			expect.arrayContaining(instrumentFiles.map(({ instrument: { id, version } }) => `/blank-form/${id}/${version}`)),
		);
		await user.click(screen.getByRole("link", { name: /^Contribute to plans for the release/ }));
		expect(await screen.findByRole("heading", { level: 1, name: "Blank form" })).toBeVisible();
		expect(address()).toBe("/blank-form/sfj-fi2/3");
		await user.click(screen.getByText("Preview of the Blank form"));
		const form = await screen.findByRole("article", { name: "Blank form" });
		expect(form).toHaveTextContent("The fifth is not known, and nothing stands in its place");
		await go("/blank-form/expectation-75/1#preview");
		expect((await screen.findByText("Preview of the Blank form")).closest("summary")).toHaveFocus();
	});

	it("are not there for an instrument that is not on this device", async () => {
		await renderApp("/blank-form/resettlement-cag/9");
		expect(await screen.findByRole("heading", { level: 1, name: "This is not on this device" })).toBeVisible();
	});
});
