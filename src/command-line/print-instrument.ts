import { readFile, writeFile } from "node:fs/promises";
import { composeBlankForm } from "#domain/report/compose-blank-form.ts";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { readFonts } from "#exports/pdf/fonts/fonts.ts";
import { instrumentCommand as words } from "#ui/words/en/instrument-command.ts";
import type { Outcome } from "./outcome.ts";
import { withInstrument } from "./with-instrument.ts";

/** Writes the blank form of the instrument in a file as a tagged PDF. */
export function printInstrument(file: string, out: string | undefined): Promise<Outcome> {
	return withInstrument(file, async (instrument) => {
		const fonts = readFonts(await font("NotoSans-Regular.ttf"), await font("NotoSans-Bold.ttf"));
		const { bytes, pages, missing } = await drawReport(composeBlankForm(instrument, Date.now()), fonts);
		const path = out ?? `${instrument.id}-v${instrument.version}.pdf`;
		try {
			await writeFile(path, bytes);
		} catch (error) {
			if (!(error instanceof Error && "code" in error)) throw error;
			return { code: 1, text: words.unwritable(path, error.message) };
		}
		const written = words.written(path, pages);
		return { code: 0, text: missing.length === 0 ? written : `${written}\n${words.missing(missing.join(" "))}` };
	});
}

/** The fonts that the app serves. */
function font(name: string): Promise<Uint8Array> {
	return readFile(new URL(`../../public/fonts/${name}`, import.meta.url));
}
