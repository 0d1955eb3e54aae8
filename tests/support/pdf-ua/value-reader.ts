import { Name, Operator, type PdfValue, Reference } from "./pdf-value.ts";

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REFERENCE = /(\d+) \d+ R(?![^\s/<>()[\]%])/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };
const WORDS = new Map<string, PdfValue>([
	["true", true],
	["false", false],
	["null", null],
]);

/** Reads values and operators one after the other. Throws where the text is not what ISO 32000-1, 7.2 and 7.3 allow. */
export class ValueReader {
	constructor(
		readonly text: string,
		public position = 0,
	) {}

	/** Nothing at the end. */
	next(): PdfValue | Operator | undefined {
		this.#match(SPACE);
		const first = this.text[this.position];
		switch (first) {
			case undefined:
				return undefined;
			case "(":
				return this.#literal();
			case "[":
				return this.#array();
			case "/":
				this.position++;
				return new Name((this.#match(WORD)?.[0] ?? "").replace(/#([\da-f]{2})/gi, (_, digits) => fromHex(digits)));
			case "<":
				return this.text[this.position + 1] === "<" ? this.#dictionary() : this.#hexadecimal();
			default:
				return this.#word();
		}
	}

	/** The next value; throws where there is none. */
	value(): PdfValue {
		const value = this.next();
		if (value === undefined || value instanceof Operator) {
			throw new Error(`No value stands at ${this.position}`);
		}
		return value;
	}

	#word(): PdfValue | Operator {
		const reference = this.#match(REFERENCE);
		if (reference) {
			return new Reference(Number(reference[1]));
		}
		const word = this.#match(WORD)?.[0];
		if (word === undefined) {
			throw new Error(`Nothing can be read at ${this.position}`);
		}
		const value = WORDS.get(word);
		if (value !== undefined) {
			return value;
		}
		return NUMBER.test(word) ? Number(word) : new Operator(word);
	}

	#array(): readonly PdfValue[] {
		this.position++;
		const items: PdfValue[] = [];
		while (!this.#skip("]")) {
			items.push(this.value());
		}
		return items;
	}

	#dictionary(): ReadonlyMap<string, PdfValue> {
		this.position += 2;
		const entries = new Map<string, PdfValue>();
		while (!this.#skip(">>")) {
			const key = this.value();
			if (!(key instanceof Name)) {
				throw new Error(`The key before ${this.position} is no name`);
			}
			entries.set(key.name, this.value());
		}
		return entries;
	}

	#hexadecimal(): string {
		const end = this.text.indexOf(">", this.position);
		const digits = this.text.slice(this.position + 1, end).replace(/\s/g, "");
		this.position = end + 1;
		return digits.replace(/../g, fromHex);
	}

	/** Brackets within a string come in pairs, or escaped. */
	#literal(): string {
		let result = "";
		let depth = 0;
		while (true) {
			const character = this.text[this.position++];
			if (character === undefined) {
				throw new Error("A string has no end");
			}
			if (character === ")" && --depth === 0) {
				return result;
			}
			if (character === "\\") {
				result += this.#escape();
			} else if (depth > 0) {
				result += character;
			}
			depth += character === "(" ? 1 : 0;
		}
	}

	#escape(): string {
		const octal = /[0-7]{1,3}/y;
		octal.lastIndex = this.position;
		const digits = octal.exec(this.text)?.[0];
		if (digits !== undefined) {
			this.position += digits.length;
			return String.fromCharCode(Number.parseInt(digits, 8) & 0xff);
		}
		const character = this.text[this.position++] ?? "";
		return character === "\n" ? "" : (ESCAPES[character] ?? character);
	}

	#skip(closing: string): boolean {
		this.#match(SPACE);
		const isHere = this.text.startsWith(closing, this.position);
		this.position += isHere ? closing.length : 0;
		return isHere;
	}

	#match(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.position;
		const match = pattern.exec(this.text);
		this.position += match?.[0].length ?? 0;
		return match;
	}
}

function fromHex(digits: string): string {
	return String.fromCharCode(Number.parseInt(digits, 16));
}
