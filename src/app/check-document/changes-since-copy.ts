import { composeDocument, hashNow } from "#app/reports/compose-document.ts";
import { INSPECTION } from "#domain/inspection/inspection.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import {
	type ChangedField,
	type ChangedPart,
	changedFields,
	changedParts,
	journalAt,
} from "#domain/report/changes-since.ts";
import type { IssuedDocument } from "#domain/report/issued-document.ts";

/** What has changed since a copy was made. */
export interface ChangesSinceCopy {
	/**
	 * Undefined where the document of that time cannot be made again to compare it: something in it was redacted since, or
	 * this version of the app words it differently.
	 */
	readonly parts: readonly ChangedPart[] | undefined;
	readonly fields: readonly ChangedField[];
}

/** Compares a copy's inspection as its maker had it with what it is now: the document's parts, and the fields behind them. */
export function changesSinceCopy(journal: Journal, copy: IssuedDocument): ChangesSinceCopy {
	const past = journalAt(journal, copy.covers);
	return {
		parts: partsSince(past, journal, copy),
		fields: changedFields(past, journal).filter((changed) => concerns(journal, copy, changed)),
	};
}

function partsSince(past: Journal, journal: Journal, copy: IssuedDocument): readonly ChangedPart[] | undefined {
	if (hashNow(past, copy) !== copy.hash) return undefined;
	const [before, now] = [composeDocument(past, copy, [], 0), composeDocument(journal, copy, [], 0)];
	// A table has no parts.
	return before && now ? changedParts(before, now) : [];
}

/** The record of a case draws on that case and on the inspection's details; every other document on all there is. */
function concerns(journal: Journal, copy: IssuedDocument, { stream, record }: ChangedField): boolean {
	if (copy.kind !== "case-record" || record === copy.case || record === INSPECTION) return true;
	return recordOf(journal, stream)?.parent === copy.case;
}
