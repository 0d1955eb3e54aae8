import type { Run, Text } from "#domain/report/report.ts";
import { type Content, markup } from "./markup.ts";

/** A text with its emphasis, languages and links. */
export function textMarkup(text: Text): Content {
	return typeof text === "string" ? text : text.map(runMarkup);
}

function runMarkup({ text, bold, language, link }: Run): Content {
	const linked = link === undefined ? text : markup`<a href="${link}" rel="noreferrer">${text}</a>`;
	const stressed = bold ? markup`<strong>${linked}</strong>` : linked;
	return language === undefined ? stressed : markup`<span lang="${language}">${stressed}</span>`;
}
