import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import type { AcceptedFile } from "./chosen-file.ts";

/** The safeguarding cards that files bring, to be said before anything else of them. */
export function OpenConcerns({ files }: { readonly files: readonly AcceptedFile[] }) {
	const said = words.bundles;
	const places = files.flatMap(({ arrival, service }) =>
		arrival.concerns.map(({ reference, question }) =>
			markHiddenCharacters(
				said.concern(reference, question || words.safeguarding.atCase, service || said.unnamedService),
			),
		),
	);
	return places.length > 0 && <WarningText>{said.concerns(places)}</WarningText>;
}
