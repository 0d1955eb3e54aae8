import { sha256Hex } from "#domain/journal/hash.ts";
import { contentNameOf } from "#domain/report/provenance.ts";
import type { Furniture, Report } from "#domain/report/report.ts";
import { blockMarkup } from "./block-markup.ts";
import { Markup, markup } from "./markup.ts";
import { pageStyle } from "./page-style.ts";

/**
 * A valid report as one HTML page that needs nothing else: no script, no picture, no address is asked for anything, and its
 * own policy allows none. The same report gives the same text.
 */
export function writeHtml(report: Report): string {
	const { title, language, furniture, blocks } = report;
	const around = furnitureMarkup(furniture);
	const page = markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="dcterms.identifier" content="${contentNameOf(report)}">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<header>
${around}
</header>
<main>
${blocks.map((block, index) => markup`${blockMarkup(block, `block-${index + 1}`)}\n`)}</main>
<footer>
${around}
</footer>
</body>
</html>
`;
	return page.source;
}

/** The page's one style is known to its policy by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${base64Of(sha256Hex(pageStyle))}'; base-uri 'none'; form-action 'none'`;

function base64Of(hexadecimal: string): string {
	const bytes = (hexadecimal.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16));
	return btoa(String.fromCharCode(...bytes));
}

/** What every page of the printed document says, too. */
function furnitureMarkup({ marking, status, service, dates, instrument, exported, code }: Furniture): Markup {
	const entries = [
		["Status", status],
		["Service", service],
		["Fieldwork", dates],
		["Instrument", instrument],
		["Exported", exported],
		["Code", code],
	] as const;
	return markup`<p class="marking">${marking}</p>
<dl class="furniture">
${entries.map(([name, said]) => (said === "" ? "" : markup`<div><dt>${name}</dt><dd>${said}</dd></div>\n`))}</dl>`;
}
