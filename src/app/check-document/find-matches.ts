import { hashNow } from "#app/reports/compose-document.ts";
import { documentNamesOf } from "#app/reports/offered-documents.ts";
import type { Session } from "#app/session/session.ts";
import type { Hash } from "#domain/journal/event.ts";
import {
	type DocumentName,
	type IssuedDocument,
	isSameDocument,
	issuedDocumentsOf,
} from "#domain/report/issued-document.ts";
import { codeOf } from "#domain/report/provenance.ts";

/** What somebody wants to know the origin of: a file, what its metadata says, or the code that it carries. */
export interface Wanted {
	/** SHA-256 of the file. */
	readonly file?: Hash;
	/** Of all that the document says. */
	readonly hash?: Hash;
	/** The beginning of it, as documents print it. */
	readonly code?: string;
}

/** A document of an inspection on this device that a file or a code stands for. */
export interface Match {
	readonly session: Session;
	readonly name: DocumentName;
	/** The recorded copies that say the same, the newest first; none where this device has no record of one. */
	readonly copies: readonly IssuedDocument[];
	/** The copy that is this very file, byte for byte. */
	readonly veryFile: IssuedDocument | undefined;
	/** The inspection says the same now. */
	readonly isCurrent: boolean;
}

/** Every document that is wanted, of all inspections on this device: by its recorded copies, otherwise by what it says now. */
export function findMatches(sessions: readonly Session[], wanted: Wanted): readonly Match[] {
	const issued = sessions.flatMap((session) => matchesIssued(session, wanted));
	return issued.length > 0 ? issued : sessions.flatMap((session) => matchesNow(session, wanted));
}

function matchesIssued(session: Session, wanted: Wanted): readonly Match[] {
	const { journal } = session;
	const all = issuedDocumentsOf(journal);
	const veryFile = all.find(({ file }) => file === wanted.file);
	const hash = veryFile?.hash ?? wanted.hash;
	const found = all.filter((copy) => copy.hash === hash || codeOf(copy.hash) === wanted.code);
	const names = found.filter((copy, at) => found.findIndex((other) => isSameDocument(copy, other)) === at);
	return names.map(({ kind, case: caseId, audience }) => {
		const name = { kind, case: caseId, audience };
		const copies = found.filter((copy) => isSameDocument(copy, name));
		return { session, name, copies, veryFile, isCurrent: copies.some((copy) => copy.hash === hashNow(journal, name)) };
	});
}

function matchesNow(session: Session, { hash, code }: Wanted): readonly Match[] {
	return documentNamesOf(session.journal).flatMap((name) => {
		const now = hashNow(session.journal, name);
		const isCurrent = now !== undefined && (now === hash || codeOf(now) === code);
		return isCurrent ? [{ session, name, copies: [], veryFile: undefined, isCurrent }] : [];
	});
}
