import { expect, it } from "vitest";

const sources: Record<string, string> = import.meta.glob(["/src/**/*.{ts,tsx}", "!/src/vault/**", "!/src/host/**"], {
	query: "?raw",
	import: "default",
	eager: true,
});

/** The files outside the vault in which a name is used. */
const filesWith = (name: RegExp) =>
	Object.entries(sources)
		.filter(([, source]) => name.test(source))
		.map(([file]) => file)
		.sort();

it("nothing outside the vault stores anything of its own in the browser", () => {
	expect(Object.keys(sources).length).toBeGreaterThan(0);
	expect(filesWith(/\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore)\b/)).toEqual([]);
	// Files of the app, and whether updates are held: nothing of a case passes through these two.
	expect(filesWith(/\bcaches\./)).toEqual(["/src/offline/app-files.ts", "/src/offline/held-updates.ts"]);
});

it("nothing but a heading sets the title of a page, and nothing but the router its address and state", () => {
	// An exported document has a title of its own, and is no page of the app.
	const ofTheApp = filesWith(/<title>/).filter((file) => !file.startsWith("/src/exports/"));
	expect(ofTheApp).toEqual(["/src/ui/page-heading.tsx"]);
	expect(filesWith(/document\.title|history\.(?:push|replace)State|location\.hash\s*=[^=]/)).toEqual([]);
});

it("the clipboard is written for unsaved text and this device's card alone, and never read", () => {
	expect(filesWith(/clipboard\.write|execCommand/)).toEqual([
		"/src/app/colleagues/card-sheet.tsx",
		"/src/app/shell/unsaved-work.tsx",
	]);
	expect(filesWith(/clipboard\.read|onPaste/)).toEqual([]);
});
