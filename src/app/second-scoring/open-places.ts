import type { RecordId } from "#domain/journal/event.ts";

/** The places of an inspection that draw on no assessment, or on one that whoever is there makes. */
const openPlaces = [
	"",
	"plan",
	"allocation",
	"import",
	"dip-sample",
	"second-scoring",
	"rehearsal",
	"erase",
	"join",
	"hand-over",
	"integrity",
];

/**
 * Whether a place of an inspection shows nothing of the first assessments of cases that the person assesses a second time. A
 * new page is kept from them until it is named here.
 */
export function isOpenPlace(pathname: string, blind: readonly RecordId[]): boolean {
	const [place = "", sampleCase = "", of = ""] = pathname.split("/").slice(3);
	if (blind.length === 0 || openPlaces.includes(place)) return true;
	return place === "cases" && (!blind.includes(sampleCase) || of === "second");
}
