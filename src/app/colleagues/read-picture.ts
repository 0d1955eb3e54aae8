import { failed, ok, type Result } from "#domain/result.ts";
import type { ProblemOf } from "#ui/words/known-problem.ts";

/** Pixels of the longer side: more does not help to find a code, and takes long. */
const LARGEST_SIDE = 2000;

export type PictureProblem = ProblemOf<"picture-unreadable"> | ProblemOf<"picture-without-code">;

/** The text of the QR code in a picture file, as large a picture as the browser can open. */
export async function readPicture(file: Blob): Promise<Result<string, PictureProblem>> {
	const picture = await createImageBitmap(file).catch(() => undefined);
	if (!picture) return failed({ kind: "picture-unreadable" });
	const scale = Math.min(1, LARGEST_SIDE / Math.max(picture.width, picture.height));
	const image = pixelsOf(picture, picture.width * scale, picture.height * scale);
	picture.close();
	const { readCode } = await import("./read-code.ts");
	const text = image && readCode(image);
	return text === undefined ? failed({ kind: "picture-without-code" }) : ok(text);
}

/** The pixels of what is drawn in this size; undefined where the browser has no memory for them. */
export function pixelsOf(source: CanvasImageSource, width: number, height: number): ImageData | undefined {
	const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
	const context = new OffscreenCanvas(size.width, size.height).getContext("2d", { willReadFrequently: true });
	context?.drawImage(source, 0, 0, size.width, size.height);
	return context?.getImageData(0, 0, size.width, size.height);
}
