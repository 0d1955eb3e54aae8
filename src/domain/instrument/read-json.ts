import type { Json } from "#domain/journal/event.ts";
import type { Expected, Fault, ReadingFault } from "./fault.ts";

/** Levels of lists and objects within each other: far more than any file of ours has, and few enough to walk through. */
const MOST_LEVELS = 64;
const SPACE = /[ \t\r\n]/;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export interface ReadJson {
	/** Undefined where the reading could not go on; the last fault says why. */
	readonly value: Json | undefined;
	/** The line, from 1, on which each value begins, by its path: "sections.1.questions.0". */
	readonly lines: ReadonlyMap<string, number>;
	/** Names that are there twice, or that no object may have. */
	readonly faults: readonly Fault[];
}

/**
 * Reads JSON (RFC 8259) that people write by hand: unlike `JSON.parse` it says where a file is broken in the same words in
 * every browser, and it sees a name that stands twice in an object, of which one value would silently be lost.
 */
export function readJson(text: string): ReadJson {
	return new Reader(text).read();
}

/** Ends the reading from whatever depth it is at, once its fault is noted. */
class Stop extends Error {}

class Reader {
	readonly #text: string;
	#at = 0;
	#line = 1;
	#lineStart = 0;
	readonly #path: string[] = [];
	readonly #lines = new Map<string, number>();
	readonly #faults: Fault[] = [];

	constructor(text: string) {
		this.#text = text;
	}

	read(): ReadJson {
		return { value: this.#whole(), lines: this.#lines, faults: this.#faults };
	}

	#whole(): Json | undefined {
		try {
			const value = this.#value();
			this.#skipSpace();
			return this.#at < this.#text.length ? this.#stop("nothing") : value;
		} catch (error) {
			if (error instanceof Stop) return undefined;
			throw error;
		}
	}

	#value(): Json {
		this.#skipSpace();
		this.#lines.set(this.#path.join("."), this.#line);
		const next = this.#text[this.#at];
		if (next === "{") return this.#object();
		if (next === "[") return this.#list();
		return next === '"' ? this.#string("value") : this.#scalar();
	}

	#object(): Json {
		const entries = new Map<string, Json>();
		this.#eachPart("}", () => {
			const name = this.#string("name");
			this.#inside(name, () => {
				if (Object.hasOwn(Object.prototype, name)) this.#note({ rule: "reserved-name", name });
				else if (entries.has(name)) this.#note({ rule: "duplicate-name", name });
				this.#skipSpace();
				if (!this.#take(":")) this.#stop("colon");
				entries.set(name, this.#value());
			});
		});
		return Object.fromEntries(entries);
	}

	#list(): Json {
		const values: Json[] = [];
		this.#eachPart("]", () => this.#inside(String(values.length), () => values.push(this.#value())));
		return values;
	}

	/** Reads what is between brackets, with a comma between one part and the next and none after the last. */
	#eachPart(end: "}" | "]", readPart: () => void): void {
		if (this.#path.length >= MOST_LEVELS) {
			this.#note({ rule: "nested-too-deep", most: MOST_LEVELS });
			throw new Stop();
		}
		this.#at += 1;
		this.#skipSpace();
		if (this.#take(end)) return;
		do {
			this.#skipSpace();
			readPart();
			this.#skipSpace();
		} while (this.#take(","));
		if (!this.#take(end)) this.#stop(end === "}" ? "comma-or-brace" : "comma-or-bracket");
	}

	#string(expected: Expected): string {
		const start = this.#at;
		if (this.#text[start] !== '"') this.#stop(expected);
		let end = start + 1;
		while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
		const token = this.#text.slice(start, end + 1);
		const value = stringOf(token);
		if (value === undefined) {
			// Where a quotation mark was forgotten, the text seems to go on over the next lines: then it is the beginning that counts.
			if (end >= this.#text.length && !token.includes("\n")) this.#at = this.#text.length;
			return this.#stop("string");
		}
		this.#at = end + 1;
		return value;
	}

	#scalar(): Json {
		SCALAR.lastIndex = this.#at;
		const token = SCALAR.exec(this.#text)?.[0];
		if (token === undefined) return this.#stop("value");
		this.#at += token.length;
		return JSON.parse(token);
	}

	#inside(step: string, read: () => void): void {
		this.#path.push(step);
		read();
		this.#path.pop();
	}

	#take(character: string): boolean {
		if (this.#text[this.#at] !== character) return false;
		this.#at += 1;
		return true;
	}

	/** Lines are counted here alone: nothing but space between values can hold the end of one. */
	#skipSpace(): void {
		for (let next = this.#text[this.#at]; next !== undefined && SPACE.test(next); next = this.#text[this.#at]) {
			this.#at += 1;
			if (next !== "\n") continue;
			this.#line += 1;
			this.#lineStart = this.#at;
		}
	}

	#stop(expected: Expected): never {
		const column = this.#at - this.#lineStart + 1;
		this.#note({ rule: "not-json", column, expected, isEnd: this.#at >= this.#text.length });
		throw new Stop();
	}

	#note(fault: ReadingFault): void {
		this.#faults.push({ path: this.#path.join("."), line: this.#line, ...fault });
	}
}

/** What a text between quotation marks, they included, stands for; undefined where JSON allows no such text. */
function stringOf(token: string): string | undefined {
	try {
		return JSON.parse(token);
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}
