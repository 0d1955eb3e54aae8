import { outwardFindings } from "#domain/report/compose-findings-file.ts";
import { draftSampleFindings } from "#domain/report/compose-sample-findings.ts";
import { draftYjsSummary } from "#domain/report/compose-yjs-summary.ts";
import type { ReportData } from "#domain/report/report-data.ts";
import { type OutwardCopy, shown } from "./copy.ts";
import { type OutwardDocument, outwardDocuments, type Piece } from "./piece.ts";

/** A piece with all outward documents that tell it. */
export interface PlacedPiece extends Piece {
	readonly documents: readonly OutwardDocument[];
}

const everything: OutwardCopy = { outcomeOf: () => shown };

const tell: Readonly<Record<OutwardDocument, (data: ReportData, copy: OutwardCopy) => void>> = {
	"yjs-summary": draftYjsSummary,
	"sample-findings": draftSampleFindings,
	"findings-table": outwardFindings,
};

/**
 * Every piece that leaves in the outward documents of an inspection, each once: what the composers ask `copy` about. Nothing
 * of a case or of the lead's is in a document without being asked about, so nothing is missing here.
 */
export function piecesOf(data: ReportData, copy: OutwardCopy = everything): readonly PlacedPiece[] {
	const pieces = new Map<string, PlacedPiece>();
	for (const document of outwardDocuments) {
		const asked = (piece: Piece) => {
			const documents = pieces.get(piece.id)?.documents ?? [];
			pieces.set(piece.id, {
				...piece,
				documents: documents.includes(document) ? documents : [...documents, document],
			});
			return copy.outcomeOf(piece);
		};
		tell[document](data, { outcomeOf: asked });
	}
	return [...pieces.values()];
}
