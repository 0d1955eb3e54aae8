import { expose, transfer } from "comlink";
import type { Report } from "#domain/report/report.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { type DrawnReport, drawReport, findMissing } from "./draw-report.ts";
import { type Fonts, fetchFonts } from "./fonts/fonts.ts";

/** What the worker offers. Rejects only for a mistake in the program. */
export interface PdfWorker {
	/** As `drawReport`, with the fonts that the app serves. Without a passphrase the file is open. */
	draw(
		report: Report,
		passphrase: string | undefined,
		onProgress: (share: number) => void,
	): Promise<Result<DrawnReport, FontsProblem>>;
	/** As `findMissing`, with the fonts that the app serves. */
	findMissing(report: Report): Promise<Result<readonly string[], FontsProblem>>;
}

export interface FontsProblem {
	readonly kind: "export-unavailable";
	readonly detail: string;
}

/** Progress in steps smaller than this is not worth a message. */
const LEAST_PROGRESS = 0.01;

const worker: PdfWorker = {
	async draw(report, passphrase, onProgress) {
		const fonts = await servedFonts();
		if (!fonts.ok) {
			return fonts;
		}
		const drawn = await drawReport(report, fonts.value, {
			onProgress: inSteps(onProgress),
			...(passphrase !== undefined && { passphrase }),
		});
		return transfer(ok(drawn), [drawn.bytes.buffer]);
	},
	async findMissing(report) {
		const fonts = await servedFonts();
		return fonts.ok ? ok(findMissing(report, fonts.value)) : fonts;
	},
};

function servedFonts(): Promise<Result<Fonts, FontsProblem>> {
	return fetchFonts().then(ok, (error: unknown) =>
		failed<FontsProblem>({ kind: "export-unavailable", detail: String(error) }),
	);
}

expose(worker);

function inSteps(onProgress: (share: number) => void): (share: number) => void {
	let last = 0;
	return (share) => {
		if (share - last >= LEAST_PROGRESS || share === 1) {
			last = share;
			onProgress(share);
		}
	};
}
