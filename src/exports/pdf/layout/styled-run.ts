import type { Text } from "#domain/report/report.ts";
import type { Face } from "#exports/pdf/fonts/face.ts";
import { cleanText } from "./clean-text.ts";
import type { Faces } from "./page-design.ts";

/** Clean text in one face. Each is an object of its own, so that what is drawn of it can be told apart. */
export interface StyledRun {
	readonly text: string;
	readonly face: Face;
	readonly link?: string;
	readonly language?: string;
}

/** The runs of a text; `weight` is what a run has that does not say "bold". */
export function styleText(text: Text, faces: Faces, weight: "regular" | "bold" = "regular"): readonly StyledRun[] {
	if (typeof text === "string") {
		return [{ text: cleanText(text), face: faces[weight] }];
	}
	return text.map((run) => ({
		text: cleanText(run.text),
		face: run.bold ? faces.bold : faces[weight],
		...(run.link !== undefined && { link: run.link }),
		...(run.language !== undefined && { language: run.language }),
	}));
}
