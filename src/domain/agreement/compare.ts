import { fieldNames } from "#domain/assessment/answers.ts";
import type { FindInstrument } from "#domain/findings/case-in-sample.ts";
import { may, type Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import { coverOf } from "#domain/journal/cover.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { currentValue, fieldOf, readAlike } from "#domain/journal/view.ts";
import { journalAt } from "#domain/report/changes-since.ts";
import { failed, ok, type Result } from "#domain/result.ts";
import { COMPARISON, comparisonOf, resolutionField, type Side } from "./comparison.ts";
import type { SecondScoring } from "./second-scoring.ts";
import { differingFields, sidesOf } from "./sides.ts";

export type CompareProblem = { readonly kind: "not-your-part" | "not-finished" | "compared" | "no-instrument" };

export type ResolveProblem = {
	readonly kind: "not-your-part" | "no-such-difference" | "choice-missing" | "reason-needed";
};

/**
 * The change that opens both assessments of a case to each other, once both are finished. It names what each holds now, and
 * the fields in which they differ: from then on nothing that either changes is blind any more.
 */
export function planComparison(
	journal: Journal,
	scoring: SecondScoring,
	find: FindInstrument,
	role: Role | undefined,
): Result<Change, CompareProblem> {
	if (!may(role, "compare-assessments")) return failed({ kind: "not-your-part" });
	const { first, second, state } = scoring;
	if (comparisonOf(journal, second.id)) return failed({ kind: "compared" });
	if (state !== "finished") return failed({ kind: "not-finished" });
	const instrument = find(first.instrument);
	if (!instrument) return failed({ kind: "no-instrument" });
	const covers = { first: coverOf(journal, first.id), second: coverOf(journal, second.id) };
	const differences = differingFields(sidesOf(journal, scoring, instrument, covers), instrument).map(({ id }) => id);
	return ok({ stream: second.id, record: second.id, field: COMPARISON, value: { ...covers, differences } });
}

export interface WantedResolution {
	readonly field: string;
	readonly stands: Side | undefined;
	readonly reason: string;
	readonly role: Role | undefined;
}

/**
 * The changes by which the lead decides which of two answers stands, and why. The decision is kept beside both answers. Where
 * the first assessment says otherwise now, it gets the answer that stands with its reason, as an entry of its own over the one
 * before: findings and documents are drawn from the first assessment alone.
 */
export function planResolution(
	journal: Journal,
	{ first, second }: SecondScoring,
	{ field, stands, reason, role }: WantedResolution,
): Result<readonly Change[], ResolveProblem> {
	if (!may(role, "resolve-differences")) return failed({ kind: "not-your-part" });
	const comparison = comparisonOf(journal, second.id);
	if (!comparison?.differences.includes(field)) return failed({ kind: "no-such-difference" });
	if (stands === undefined) return failed({ kind: "choice-missing" });
	if (reason.trim() === "") return failed({ kind: "reason-needed" });
	const from = stands === "first" ? first.id : second.id;
	const blind = journalAt(journal, { [from]: comparison.covers[stands] });
	const names = [fieldNames.answer(field), fieldNames.writeIn(field), fieldNames.reason(field)];
	const adopted = names.flatMap((name): readonly Change[] => {
		const isSame = readAlike(fieldOf(blind, from, name), fieldOf(journal, first.id, name));
		const value = currentValue(blind, from, name) ?? null;
		return isSame ? [] : [{ stream: first.id, record: first.id, field: name, value }];
	});
	const decision = { stands, reason: reason.trim() };
	return ok([...adopted, { stream: second.id, record: second.id, field: resolutionField(field), value: decision }]);
}
