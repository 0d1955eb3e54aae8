import { type DocumentElsewhere, documentsElsewhere } from "#app/reports/compose-elsewhere.ts";
import type { Session } from "#app/session/session.ts";
import { codeOf, hashOfReport } from "#domain/report/provenance.ts";
import { findMatches, type Match, type Wanted } from "./find-matches.ts";
import type { DocumentFile } from "./read-document-file.ts";

/**
 * What a check comes to. elsewhere: documents that belong to no single inspection and say this now. unreadable: the file
 * tells nothing, and no code was typed.
 */
export type Outcome =
	| { readonly kind: "matches"; readonly matches: readonly Match[]; readonly isOfFile: boolean }
	| { readonly kind: "elsewhere"; readonly documents: readonly DocumentElsewhere[] }
	| { readonly kind: "unreadable"; readonly says: DocumentFile["says"] }
	| { readonly kind: "unknown" };

/** Finds out where a file or a code comes from, among all inspections on this device. Either may be missing, not both. */
export function check(sessions: readonly Session[], file: DocumentFile | undefined, code: string | undefined): Outcome {
	const wanted: Wanted = {
		...(file && { file: file.file }),
		...(file?.says.kind === "named" && { hash: file.says.hash }),
		...(code !== undefined && { code }),
	};
	const matches = findMatches(sessions, wanted);
	if (matches.length > 0) return { kind: "matches", matches, isOfFile: file !== undefined };
	const documents = findElsewhere(sessions, wanted);
	if (documents.length > 0) return { kind: "elsewhere", documents };
	if (file && file.says.kind !== "named" && code === undefined) return { kind: "unreadable", says: file.says };
	return { kind: "unknown" };
}

function findElsewhere(sessions: readonly Session[], { hash, code }: Wanted): readonly DocumentElsewhere[] {
	const journals = sessions.map(({ journal }) => journal);
	return Object.entries(documentsElsewhere).flatMap(([kind, compose]) => {
		const now = compose(journals, 0).map(hashOfReport);
		return now.some((one) => one === hash || codeOf(one) === code) ? [kind as DocumentElsewhere] : [];
	});
}
