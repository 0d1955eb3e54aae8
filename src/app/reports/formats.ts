import { newId, type Session } from "#app/session/session.ts";
import type { Hash } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { type FindingsFile, hashOfFindings } from "#domain/report/findings-file.ts";
import { coversOf, type DocumentName, nextCopy, planIssue } from "#domain/report/issued-document.ts";
import { hashOfReport } from "#domain/report/provenance.ts";
import type { DocumentVersion, Report } from "#domain/report/report.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import type { Exporter, ExportProblem } from "#exports/exporter.ts";
import { exporters, findingsExporters } from "#exports/exporters.ts";
import { type ChildrensNames, composeDocument, composeFindings } from "./compose-document.ts";
import { sha256OfFile } from "./sha256-of-file.ts";
import type { MakeFile } from "./use-export.ts";

/** A way to take one document out of the app. */
export interface Format {
	/** Of its exporter. */
	readonly id: string;
	/** Whether the file can be made to open with a passphrase alone. */
	readonly canProtect: boolean;
	/** Finds, without making the file, which characters it would show by a substitute. */
	readonly findMissing?: (signal: AbortSignal) => Promise<Result<readonly string[], ExportProblem>>;
	readonly make: MakeFile;
}

/**
 * The ways to take a document of an inspection out, as it is recorded at that moment; the findings of the sample as a table,
 * too. Each copy is recorded in the journal. An outward copy is searched for `names` once more before it is made.
 */
export function formatsOf(session: Session, name: DocumentName, names: ChildrensNames): readonly Format[] {
	const compose = (journal: Journal) => composeDocument(journal, name, names, Date.now());
	const documents = exporters.map((exporter) => issuing(session, name, exporter, compose, reports));
	if (name.kind !== "sample-findings") return documents;
	const table = { ...name, kind: "findings-table" } as const;
	const composeTable = (journal: Journal) => composeFindings(journal, name.audience, names, Date.now());
	return [
		...documents,
		...findingsExporters.map((exporter) => issuing(session, table, exporter, composeTable, tables)),
	];
}

/** The ways to take a document out that is about no inspection; `name` is that of its file. */
export function formatsOfReport(compose: () => Report, name: string): readonly Format[] {
	return exporters.map((exporter) => ({
		id: exporter.id,
		canProtect: exporter.canProtect,
		...missingIn(exporter, compose),
		async make(options) {
			const exported = await exporter.export(compose(), options);
			if (!exported.ok) return exported;
			return ok({ ...exported.value, format: exporter.id, name: `${name}.${exporter.extension}` });
		},
	}));
}

/** What the record of a copy says of what it holds. */
interface Recording<Content> {
	readonly hashOf: (content: Content) => Hash;
	readonly versionOf: (content: Content) => DocumentVersion | undefined;
}

const reports: Recording<Report> = { hashOf: hashOfReport, versionOf: ({ version }) => version };
const tables: Recording<FindingsFile> = { hashOf: hashOfFindings, versionOf: () => undefined };

function issuing<Content>(
	session: Session,
	name: DocumentName,
	exporter: Exporter<Content>,
	compose: (journal: Journal) => Content | undefined,
	{ hashOf, versionOf }: Recording<Content>,
): Format {
	const { journal } = session;
	return {
		id: exporter.id,
		canProtect: exporter.canProtect,
		...missingIn(exporter, () => compose(journal)),
		async make(options) {
			// What is typed belongs into the document. Where it cannot be stored the status line says so; the document has it all the same.
			await session.settle();
			const [content, covers] = [compose(journal), coversOf(journal)];
			if (content === undefined) return failed({ kind: "may-not-leave" });
			const exported = await exporter.export(content, options);
			if (!exported.ok) return exported;
			const made = {
				...name,
				format: exporter.id,
				isProtected: options.passphrase !== undefined,
				hash: hashOf(content),
				file: await sha256OfFile(exported.value.blob),
				covers,
				version: versionOf(content),
			};
			const copy = nextCopy(journal, name);
			session.apply([planIssue(newId(), made, copy)]);
			const file = fileNameOf(session, name, copy, exporter.extension);
			return ok({ ...exported.value, format: exporter.id, name: file });
		},
	};
}

function missingIn<Content>(
	exporter: Exporter<Content>,
	compose: () => Content | undefined,
): Pick<Format, "findMissing"> {
	const { findMissing } = exporter;
	if (!findMissing) return {};
	return {
		async findMissing(signal) {
			const content = compose();
			return content === undefined ? ok([]) : findMissing(content, signal);
		},
	};
}

/** Opaque: names of files are seen by others. */
function fileNameOf({ id }: Session, { kind, audience }: DocumentName, copy: number, extension: string): string {
	return `${id.slice(0, 8)}-${kind}-${audience}-${copy}.${extension}`;
}
