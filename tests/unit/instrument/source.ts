import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../fixtures/sources");

export const cagSource = "003_d53f4440ec10e73c.txt";
export const guideSource = "001_2458056a0d4a11f5.txt";

/** The bytes of a source document. */
export function sourceBytes(name: string): Uint8Array {
	return readFileSync(join(folder, name));
}

/** A line of a source document, counted from 1. */
export function sourceLine(name: string, line: number): string {
	const text = sourceLines(name)[line - 1];
	if (text === undefined) {
		throw new Error(`${name} has no line ${line}`);
	}
	return text;
}

export function sourceLines(name: string): readonly string[] {
	return new TextDecoder().decode(sourceBytes(name)).split("\n");
}
