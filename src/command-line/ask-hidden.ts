import { createInterface } from "node:readline";
import { Writable } from "node:stream";

/** Asks on a terminal for a line that is not shown while it is typed; empty if the person ends the input instead. */
export function askHidden(question: string, input: NodeJS.ReadableStream, output: Writable): Promise<string> {
	const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
	output.write(question);
	// With `terminal`, the terminal itself shows nothing, and what the interface would show goes nowhere.
	const lines = createInterface({ input, output: nowhere, terminal: true });
	return new Promise((resolve) => {
		lines.once("close", () => {
			output.write("\n");
			resolve("");
		});
		lines.question("", (typed) => {
			resolve(typed);
			lines.close();
		});
	});
}
