/** HTML that `markup` has made: the one way to make any, so that no text becomes markup. */
export class Markup {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}
}

export type Content = Markup | string | number | readonly Content[];

/** HTML from a template. Whatever is put into it and is not itself markup is escaped; attributes stand in double quotes. */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
	return new Markup(parts.map((part, index) => part + sourceOf(contents[index] ?? "")).join(""));
}

function sourceOf(content: Content): string {
	if (content instanceof Markup) return content.source;
	return Array.isArray(content) ? content.map(sourceOf).join("") : escapeText(String(content));
}

const references: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/**
 * Text as HTML holds it. Line ends are "\n". What is not seen and changes what is seen goes: control characters, and the
 * characters that turn the direction of whatever follows them. What is no character becomes U+FFFD.
 */
function escapeText(text: string): string {
	return text
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
		.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "")
		.replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd")
		.replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
