import { describe, expect, it } from "vitest";
import { changesSinceCopy } from "#app/check-document/changes-since-copy.ts";
import { check, type Outcome } from "#app/check-document/check.ts";
import { sayChanges } from "#app/check-document/say-changes.ts";
import { composeDocument, hashNow } from "#app/reports/compose-document.ts";
import { documentsElsewhere } from "#app/reports/compose-elsewhere.ts";
import type { Session } from "#app/session/session.ts";
import { changeInspection } from "#domain/inspection/inspection.ts";
import { add } from "#domain/journal/journal.ts";
import { redact } from "#domain/journal/redact.ts";
import { planNote } from "#domain/judgement/notes.ts";
import { coversOf, type DocumentName, issuedDocumentsOf, nextCopy, planIssue } from "#domain/report/issued-document.ts";
import { codeOf, hashOfReport } from "#domain/report/provenance.ts";
import { buildInspection } from "#support/inspection-builder.ts";

type Built = ReturnType<typeof buildInspection>;

const summary = { kind: "yjs-summary", case: "", audience: "internal" } as const;

/** As far as a check reads it. */
const sessionOf = ({ journal }: Built, id = "one") => ({ id, journal }) as Session;

const FILE = "f".repeat(64);

function issue({ journal, apply }: Built, name: DocumentName, file = FILE): string {
	const hash = hashNow(journal, name) ?? "";
	const copy = nextCopy(journal, name);
	const made = { ...name, format: "pdf", isProtected: false, hash, file, covers: coversOf(journal) };
	apply([planIssue(`${name.kind}-${copy}`, made, copy)]);
	return hash;
}

const matchesOf = (outcome: Outcome) => (outcome.kind === "matches" ? outcome.matches : []);

describe("a check", () => {
	it("knows the very file, a file with the same content, and a typed code, and that nothing has changed", () => {
		const inspection = buildInspection();
		const hash = issue(inspection, summary);
		const sessions = [sessionOf(buildInspection({ service: "Another" }), "another"), sessionOf(inspection)];
		const [very] = matchesOf(check(sessions, { file: FILE, says: { kind: "protected" } }, undefined));
		expect(very).toMatchObject({ session: { id: "one" }, name: summary, isCurrent: true, veryFile: { copy: 1 } });
		const other = { file: "0".repeat(64), says: { kind: "named", hash } } as const;
		expect(matchesOf(check(sessions, other, undefined))).toMatchObject([
			{ copies: [{ copy: 1 }], veryFile: undefined },
		]);
		expect(matchesOf(check(sessions, undefined, codeOf(hash)))).toMatchObject([{ copies: [{ copy: 1 }] }]);
	});

	it("finds a copy that no longer says what the inspection says", () => {
		const inspection = buildInspection();
		const hash = issue(inspection, summary);
		inspection.narrate("policy", "Clear.");
		issue(inspection, summary, "0".repeat(64));
		const [match] = matchesOf(check([sessionOf(inspection)], undefined, codeOf(hash)));
		expect(match).toMatchObject({ isCurrent: false, copies: [{ copy: 1 }] });
	});

	it("finds what is recorded nowhere but says what an inspection says now: a case record, a table", () => {
		const inspection = buildInspection();
		const { case: id } = inspection.addCase("signed-off");
		for (const name of [
			{ kind: "case-record", case: id, audience: "internal" },
			{ kind: "findings-table", case: "", audience: "internal" },
		] as const) {
			const code = codeOf(hashNow(inspection.journal, name) ?? "");
			expect(matchesOf(check([sessionOf(inspection)], undefined, code))).toMatchObject([
				{ name, copies: [], isCurrent: true },
			]);
		}
	});

	it("knows an outward copy, which is made only once the gate was passed", () => {
		const inspection = buildInspection();
		const outward = { ...summary, audience: "outward" } as const;
		expect(composeDocument(inspection.journal, outward, undefined, 0)).toBeUndefined();
		const code = composeDocument(inspection.journal, outward, [], 0)?.furniture.code ?? "";
		expect(matchesOf(check([sessionOf(inspection)], undefined, code))).toMatchObject([
			{ name: outward, isCurrent: true },
		]);
		inspection.narrate("policy", "A child aged 15 lived at Hope House.");
		expect(composeDocument(inspection.journal, outward, [], 0)).toBeUndefined();
		expect(check([sessionOf(inspection)], undefined, code)).toEqual({ kind: "unknown" });
	});

	it("knows the documents that belong to no single inspection", () => {
		const inspection = buildInspection();
		for (const kind of ["blank-form", "ratings-across-services"] as const) {
			for (const report of documentsElsewhere[kind]([inspection.journal], 0)) {
				const code = codeOf(hashOfReport(report));
				expect(check([sessionOf(inspection)], undefined, code)).toEqual({ kind: "elsewhere", documents: [kind] });
			}
		}
	});

	it("says what it does not know, and what it cannot read", () => {
		const sessions = [sessionOf(buildInspection())];
		expect(check(sessions, undefined, "00000-00000")).toEqual({ kind: "unknown" });
		const named = { file: FILE, says: { kind: "named", hash: "0".repeat(64) } } as const;
		expect(check(sessions, named, undefined)).toEqual({ kind: "unknown" });
		const shut = { file: FILE, says: { kind: "protected" } } as const;
		expect(check(sessions, shut, undefined)).toEqual({ kind: "unreadable", says: { kind: "protected" } });
		expect(check(sessions, shut, "00000-00000")).toEqual({ kind: "unknown" });
	});
});

describe("what has changed since a copy was made", () => {
	it("is said place by place in the words of the screens, and part by part of the document", () => {
		const inspection = buildInspection();
		const { assessment } = inspection.addCase("signed-off", { B1: "yes" }, "Case 1");
		issue(inspection, summary);
		inspection.answer(assessment, { B1: "no" });
		inspection.narrate("policy", "Clear.");
		inspection.addFinding("strength", "Planning begins at the point of sentence.");
		inspection.addEvidence({ text: "Minutes of the board" });
		inspection.apply([planNote("note", assessment, 1)]);
		inspection.apply([changeInspection("marking", "OFFICIAL")]);
		const [copy] = issuedDocumentsOf(inspection.journal);
		if (!copy) throw new Error("No copy is recorded");
		const { parts, fields } = changesSinceCopy(inspection.journal, copy);
		expect(parts).toContainEqual({ headings: ["Key findings", "Strengths"], change: "changed" });
		const places = sayChanges(sessionOf(inspection), fields);
		expect(places.map(({ place, to }) => [place, to])).toEqual([
			["Case 1", "/inspections/one/cases/case-1"],
			["Judgement", "/inspections/one/judgement"],
			["Evidence log", "/inspections/one/evidence"],
			["Plan", "/inspections/one/plan"],
		]);
		expect(places[0]?.what).toEqual(["B1: Answer", "The list of notes"]);
		expect(places[1]?.what).toEqual(["Policy: what you found", "The list of strengths", "Strength 1"]);
		expect(places[3]?.what).toEqual(["Security marking"]);
	});

	it("leaves out of the record of a case what happened in others", () => {
		const inspection = buildInspection();
		const one = inspection.addCase("signed-off", { B1: "yes" });
		const other = inspection.addCase("signed-off", { B1: "yes" });
		issue(inspection, { kind: "case-record", case: one.case, audience: "internal" });
		inspection.answer(one.assessment, { B1: "no" });
		inspection.answer(other.assessment, { B2: "no" });
		inspection.narrate("policy", "Clear.");
		const [copy] = issuedDocumentsOf(inspection.journal);
		if (!copy) throw new Error("No copy is recorded");
		expect(changesSinceCopy(inspection.journal, copy).fields.map(({ field }) => field)).toEqual(["answer/B1"]);
	});

	it("does not compare a document that cannot be made again, because something in it was redacted", () => {
		const inspection = buildInspection();
		inspection.narrate("policy", "Jamie was moved.");
		issue(inspection, summary);
		const [copy] = issuedDocumentsOf(inspection.journal);
		if (!copy) throw new Error("No copy is recorded");
		const events = [...inspection.journal.events.values()].filter(({ field }) => field === "narrative/policy");
		add(inspection.journal, events.map(redact));
		expect(changesSinceCopy(inspection.journal, copy).parts).toBeUndefined();
	});
});
