import { hashOfAsked } from "#domain/instrument/asked.ts";
import { placesOf } from "#domain/instrument/fields.ts";
import type { Instrument } from "#domain/instrument/instrument.ts";
import type { KeyValues } from "./report.ts";
import type { ReportData } from "./report-data.ts";

type Versions = Pick<ReportData, "instrument" | "cases">;

/** By what the cases were assessed: the version that a document goes by, and others under which cases were inspected. */
export function instrumentRows(data: Versions): KeyValues["rows"] {
	const { title, versionAsPrinted } = data.instrument;
	const others = sayOtherVersions(data);
	return [
		{ key: "Instrument", value: `${title}, ${versionAsPrinted}` },
		...(others.length > 0 ? [{ key: "Other versions", value: others.join(" ") }] : []),
	];
}

/**
 * A sentence or more for each other version under which cases were inspected: which questions it asks otherwise, so that nobody
 * takes what was answered to them for an answer to the words of this document. How many cases that are is not said.
 */
export function sayOtherVersions({ instrument, cases }: Versions): readonly string[] {
	const inspected = cases.filter(({ place }) => place === "inspected").map((one) => one.instrument);
	return [...new Set(inspected)]
		.filter(({ id, version }) => id !== instrument.id || version !== instrument.version)
		.map(
			(other) =>
				`Not every case was assessed under this version. ${other.shortTitle}: ${sayDifferences(instrument, other)}`,
		);
}

function sayDifferences(instrument: Instrument, other: Instrument): string {
	const [here, there] = [askedBy(instrument), askedBy(other)];
	const otherwise = [...here].filter(([id, asked]) => there.has(id) && there.get(id) !== asked).map(([id]) => id);
	const hereAlone = [...here.keys()].filter((id) => !there.has(id));
	const thereAlone = [...there.keys()].filter((id) => !here.has(id));
	const said = [
		...(otherwise.length > 0 ? [`asked otherwise, ${otherwise.join(", ")}`] : []),
		...(hereAlone.length > 0 ? [`not asked, ${hereAlone.join(", ")}`] : []),
		...(thereAlone.length > 0 ? [`asked there alone and in no count, ${thereAlone.join(", ")}`] : []),
	];
	return said.length > 0 ? `${said.join("; ")}.` : "it asks the same questions.";
}

/** What stands for what is asked at each question, by its id. */
function askedBy(instrument: Instrument): ReadonlyMap<string, string> {
	const questions = placesOf(instrument).filter(({ role }) => role === "question");
	return new Map(questions.map((place) => [place.id, hashOfAsked(instrument, place)]));
}
