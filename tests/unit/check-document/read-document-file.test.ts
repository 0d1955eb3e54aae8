import { describe, expect, it } from "vitest";
import { readDocumentFile } from "#app/check-document/read-document-file.ts";
import { sha256Hex } from "#domain/journal/hash.ts";
import { contentNameOf, hashOfReport } from "#domain/report/provenance.ts";
import { htmlExporter } from "#exports/html/export-html.ts";
import { drawReport } from "#exports/pdf/draw-report.ts";
import { fonts, heading, reportOf } from "../pdf/reports.ts";

const report = reportOf([heading, { type: "paragraph", text: "Planning began at the point of sentence." }]);
const hash = hashOfReport(report);

const whatSays = async (...parts: BlobPart[]) => {
	const read = await readDocumentFile(new Blob(parts));
	return read.ok ? read.value.says : read.problem;
};

describe("the file of a document", () => {
	it("says in a PDF's metadata what it was made from", async () => {
		const { bytes } = await drawReport(report, fonts);
		expect(await whatSays(bytes)).toEqual({ kind: "named", hash });
	});

	it("says in a web page what it was made from", async () => {
		const exported = await htmlExporter.export(report);
		expect(exported.ok && (await whatSays(exported.value.blob))).toEqual({ kind: "named", hash });
	});

	it("says nothing without its passphrase", async () => {
		const { bytes } = await drawReport(report, fonts, { passphrase: "nine quiet herons" });
		expect(await whatSays(bytes)).toEqual({ kind: "protected" });
	});

	it("is known by its bytes, whatever it is", async () => {
		expect(await readDocumentFile(new Blob(["Case,Question"]))).toEqual({
			ok: true,
			value: { file: sha256Hex("Case,Question"), says: { kind: "another-kind" } },
		});
	});

	it("is read where another program wrote the metadata anew: plain, or with its length elsewhere", async () => {
		const xmp = `<x:xmpmeta>${contentNameOf(report)}</x:xmpmeta>`;
		const plain = `%PDF-1.4\n4 0 obj\n<</Length ${xmp.length}/Subtype/XML /Type/Metadata>>\nstream\r\n${xmp}\nendstream`;
		const referring = `%PDF-1.4\n4 0 obj << /Subtype /XML /Length 5 0 R >> stream\n${xmp}\nendstream\n5 0 obj 57 endobj`;
		expect(await whatSays(plain)).toEqual({ kind: "named", hash });
		expect(await whatSays(referring)).toEqual({ kind: "named", hash });
	});

	it("that names no document, or several, says so", async () => {
		expect(await whatSays("%PDF-1.4 nothing of ours")).toEqual({ kind: "nothing" });
		expect(await whatSays("<!doctype html><title>Something else</title>")).toEqual({ kind: "nothing" });
		const other = contentNameOf({ ...report, title: "Another" });
		expect(await whatSays(`<html>${contentNameOf(report)} ${other}</html>`)).toEqual({ kind: "several", documents: 2 });
	});

	it("that is empty, too large or damaged is refused with the reason", async () => {
		expect(await whatSays("")).toEqual({ kind: "file-empty" });
		expect(await whatSays(new Uint8Array(50_000_001))).toEqual({ kind: "file-too-big", megabytes: 50 });
		const damaged = "%PDF-1.4\n4 0 obj\n<</Subtype/XML/Filter/FlateDecode/Length 5>>stream\nabcde\nendstream";
		expect(await whatSays(damaged)).toMatchObject({ kind: "file-unreadable" });
	});
});
