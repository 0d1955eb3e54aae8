import { existsSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const pages: Record<string, string> = import.meta.glob(["/README.md", "/SECURITY.md", "/docs/**/*.md"], {
	query: "?raw",
	import: "default",
	eager: true,
});
const root = fileURLToPath(new URL("../../../", import.meta.url));

interface FoundLink {
	readonly page: string;
	readonly target: string;
}

const links = Object.entries(pages).flatMap(([page, text]) =>
	[...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target = ""]): FoundLink => ({ page, target }))
		.filter(({ target }) => !/^[a-z]+:/.test(target)),
);

it("every link of the documentation leads to a file that is there, and to a heading in it", () => {
	expect(links.length).toBeGreaterThan(0);
	expect(links.filter((link) => !isThere(link))).toEqual([]);
});

it("a link to nowhere would be found", () => {
	expect(isThere({ page: "/README.md", target: "docs/nothing.md" })).toBe(false);
	expect(isThere({ page: "/README.md", target: "SECURITY.md#nothing" })).toBe(false);
	expect(isThere({ page: "/docs/hosting.md", target: "../SECURITY.md#what-is-promised" })).toBe(true);
});

function isThere({ page, target }: FoundLink): boolean {
	const [path = "", anchor] = decodeURI(target).split("#");
	const file = path === "" ? page : posix.join(posix.dirname(page), path);
	if (!existsSync(posix.join(root, file))) return false;
	return anchor === undefined || anchorsOf(pages[file] ?? "").includes(anchor);
}

/** The headings of a page as addresses name them. */
function anchorsOf(text: string): readonly string[] {
	return [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N}\s_-]/gu, "")
			.trim()
			.replace(/\s/g, "-"),
	);
}

function withoutCode(text: string): string {
	return text.replace(/^```[\s\S]*?^```/gm, "");
}
