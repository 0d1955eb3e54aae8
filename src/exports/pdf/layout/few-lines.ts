import { lineText, type SetText, setText } from "./break-lines.ts";
import type { Faces, TypeSize } from "./page-design.ts";
import { styleText } from "./styled-run.ts";

export interface FewLines {
	readonly type: TypeSize;
	readonly weight: "regular" | "bold";
	readonly width: number;
	readonly mostLines: number;
}

/** Text that is cut after so many lines, where it only repeats what stands elsewhere in full. */
export function setFewLines(text: string, { type, weight, width, mostLines }: FewLines, faces: Faces): SetText {
	const set = (shown: string): SetText => setText(styleText(shown, faces, weight), type, width);
	let result = set(text);
	if (result.lines.length > mostLines) {
		let characters = [...result.lines.slice(0, mostLines).map(lineText).join("")];
		do {
			characters = characters.slice(0, -1);
			result = set(`${characters.join("").trimEnd()}…`);
		} while (result.lines.length > mostLines);
	}
	return result;
}
