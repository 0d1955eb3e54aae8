import { parseArgs } from "node:util";
import { instrumentCommand as words } from "#ui/words/en/instrument-command.ts";
import { checkInstrument } from "./check-instrument.ts";
import type { Outcome } from "./outcome.ts";
import { printInstrument } from "./print-instrument.ts";

type Wanted =
	| { readonly command: "help" }
	| { readonly command: "check"; readonly file: string }
	| { readonly command: "print"; readonly file: string; readonly out: string | undefined };

/**
 * Checks or prints the file of an instrument; ends with 0 if nothing is wrong with it.
 * @param args those behind `npm run instrument --`
 */
export async function instrumentCommand(args: readonly string[]): Promise<Outcome> {
	const wanted = wantedBy(args);
	if (wanted === undefined) return { code: 2, text: words.help };
	switch (wanted.command) {
		case "help":
			return { code: 0, text: words.help };
		case "check":
			return checkInstrument(wanted.file);
		case "print":
			return printInstrument(wanted.file, wanted.out);
	}
}

/** What the arguments ask for; undefined for what nobody can have meant. */
function wantedBy(args: readonly string[]): Wanted | undefined {
	const options = { out: { type: "string" }, help: { type: "boolean" } } as const;
	try {
		const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
		const { out, help } = values;
		const [command, file, ...others] = positionals;
		if (help) return { command: "help" };
		if (file === undefined || others.length > 0) return undefined;
		if (command === "check" && out === undefined) return { command, file };
		// Only a PDF is written, so that no slip can overwrite the instrument itself.
		return command === "print" && (out?.endsWith(".pdf") ?? true) ? { command, file, out } : undefined;
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}
