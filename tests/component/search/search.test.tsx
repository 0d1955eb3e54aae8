import { act, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { fieldNames } from "#domain/assessment/answers.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { words } from "#ui/words/words.ts";
import { openCase, question } from "../case/open-case.ts";

type App = Pick<Awaited<ReturnType<typeof openCase>>, "user">;

/** The search where it is open. Labels and roles are not asked for on the whole screen of a case: jsdom takes seconds for each. */
const dialog = () => document.querySelector("dialog");

async function look({ user }: App, sought: string) {
	await user.keyboard("/");
	const opened = dialog();
	if (!opened) throw new Error("The search is not open");
	const search = within(opened);
	expect(search.getByLabelText(words.search.label)).toHaveFocus();
	await user.paste(sought);
	return search;
}

/** Looks for words and follows the first link. */
async function follow(app: App, sought: string) {
	const found = await look(app, sought);
	const [link] = await found.findAllByRole("link");
	if (link) await app.user.click(link);
	expect(dialog()).toBeNull();
}

it("the search opens with one key wherever no text is typed, unless shortcuts are off, and hears of what is entered while it is open", async () => {
	const app = await openCase();
	const { user, session, assessment } = app;
	const place = { stream: assessment, record: assessment, field: fieldNames.reason("B3") };
	await user.click(question("B3").getByLabelText(words.assessment.reason));
	await user.keyboard("and/or");
	expect(dialog()).toBeNull();
	await user.click(screen.getByText(words.assessment.notRated));
	const found = await look(app, "kestrel");
	await found.findByText(words.search.found(0, 0));
	act(() => session.apply([{ ...place, value: "Kestrel College" }]));
	expect(await found.findByText(words.search.found(1, 1))).toHaveAttribute("role", "status");
	await user.click(found.getByText(words.common.close));

	await app.go("/this-device");
	await user.click(await screen.findByLabelText(words.device.off));
	await user.keyboard("/");
	expect(dialog()).toBeNull();
	await user.click(screen.getByText(words.search.title));
	expect(dialog()).not.toBeNull();
});

it("what is found leads to its very control: on the screen where one is, on another, to a hidden note, and to the question of what is not asked", async () => {
	const app = await openCase();
	const { session, assessment } = app;
	const said = (record: string, at: string, value: string) => ({ stream: assessment, record, field: at, value });
	act(() =>
		session.apply([
			said(assessment, fieldNames.reason("B3"), "A place at Kestrel College"),
			said(assessment, fieldNames.answer("A8"), "Osprey"),
			planNote("note-1", assessment, 1),
			said("note-1", "text", "Merlin"),
		]),
	);
	for (const from of [app.caseAddress, app.caseAddress, `/inspections/${session.id}`]) {
		await app.go(from);
		await follow(app, "kestral");
		expect(screen.getByDisplayValue("A place at Kestrel College")).toHaveFocus();
		act(() => (document.activeElement as HTMLElement).blur());
	}
	expect(app.address()).toBe(app.caseAddress);
	await follow(app, "osprey");
	expect(document.activeElement?.closest("section")).toHaveAttribute("id", "question-A8");
	await follow(app, "merlin");
	expect(document.activeElement?.closest("li")).toHaveAttribute("id", "note-note-1");
});

it("the guide’s aids stand folded beside the questions of a case, are said to be no part of them, and lead to the guide", async () => {
	const { user } = await openCase();
	expect(screen.queryByText("Four key questions")).toBeNull();
	await user.click(screen.getByText(words.guide.besideCase.summary));
	expect(await screen.findByText("Four key questions")).toBeVisible();
	expect(screen.getByText(words.guide.besideCase.apart)).toBeVisible();
	await user.click(screen.getByText(words.guide.besideCase.toGuide));
	expect(await screen.findByRole("heading", { level: 2, name: words.guide.parts.aids })).toHaveFocus();
	await user.click(screen.getByRole("link", { name: "Durham" }));
	expect(screen.getByRole("heading", { level: 3, name: /Clarity of policy and processes, Durham$/ })).toHaveFocus();
});
