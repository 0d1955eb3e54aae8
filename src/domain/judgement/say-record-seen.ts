import type { RecordState } from "./records-seen.ts";

/** How a record stands, on screens and in documents. */
export const recordStateWords: Readonly<Record<RecordState, string>> = {
	seen: "Seen",
	asked: "Asked for and missing",
	"not-available": "Not available",
};
