import type { Instrument } from "#domain/instrument/instrument.ts";
import type { SummaryRow } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";

/** What a version of an instrument says of itself. */
export function instrumentRows({ id, version, publisher, source, sections }: Instrument): readonly SummaryRow[] {
	const said = words.instruments;
	const questions = sections.reduce((sum, section) => sum + section.questions.length, 0);
	return [
		{ key: said.version, value: `${version} (${id})` },
		{ key: said.publisher, value: publisher },
		{ key: said.source, value: source.file },
		{ key: said.sourceHash, value: source.sha256 },
		{ key: said.content, value: said.questions(sections.length, questions) },
	];
}
