import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { currentInstrument } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { anytown } from "#support/anytown.ts";
import { renderApp } from "#support/render-app.tsx";

const SERVICE = "Quorvexham";
const REFERENCE = "Zibworth 7";

/** What browsers write into their history, and print on the margins of a page. */
const written = (address: string) =>
	[document.title, address, ...[...document.querySelectorAll("a")].map((link) => link.href)].join("\n");

it("no title, address or link of a screen names what the screen is about, and in the browser's stores is nothing but how far screens were scrolled", async () => {
	const app = await renderApp("/this-device");
	const ids = { case: newId(), assessment: newId() };
	const created = await app.workspace.create(
		{ ...anytown, service: SERVICE },
		planCase(ids, REFERENCE, currentInstrument, 1),
	);
	if (!created.ok) throw new Error(created.problem.kind);
	const { id } = created.value;
	const places = ["", "/plan", "/erase", "/redact", "/evidence", "/judgement", "/reports", `/cases/${ids.case}`];
	for (const address of ["/", "/this-device", ...places.map((place) => `/inspections/${id}${place}`)]) {
		await app.go(address);
		expect(document.querySelector("h1")).not.toBeNull();
		expect(document.title).toMatch(/ – Assess resettlement cases$/);
		expect(written(app.address())).not.toMatch(/Quorvexham|Zibworth/i);
	}
	expect(document.body).toHaveTextContent(REFERENCE);
	await app.go("/this-device");
	await app.go(`/inspections/${id}`);
	await app.user.click(screen.getByText("Search"));
	await app.user.paste(REFERENCE);
	await screen.findByText("1 found");
	expect(written(app.address())).not.toMatch(/Quorvexham|Zibworth/i);
	window.dispatchEvent(new Event("pagehide"));
	expect([localStorage.length, document.cookie]).toEqual([0, ""]);
	expect({ ...sessionStorage }).toEqual({
		"react-router-scroll-positions": expect.stringMatching(/^\{("[a-z0-9]+":\d+,?)*\}$/),
	});
});
