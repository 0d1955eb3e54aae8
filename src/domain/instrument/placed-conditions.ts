import { placesOf } from "./fields.ts";
import type { Condition, Instrument } from "./instrument.ts";

/** A condition of an instrument and where it stands. */
export interface PlacedCondition {
	readonly condition: Condition;
	/** Leads to it in the file: "checks.2.when". */
	readonly path: string;
	/** What it decides: whether a field is asked, further guidance of a question, a check, an outcome of eligibility. */
	readonly decides: "asked" | "guidance" | "check" | "eligibility";
	/** The id of that field, question, check or outcome. */
	readonly id: string;
}

/** All conditions in the order of the file: of its fields, then of its checks, then of its rules of eligibility. */
export function conditionsOf(instrument: Instrument): readonly PlacedCondition[] {
	const { checks, eligibility } = instrument;
	return [
		...placesOf(instrument).flatMap(({ id, path, field: { appliesWhen } }): readonly PlacedCondition[] =>
			appliesWhen === undefined ? [] : [{ condition: appliesWhen, path: `${path}.appliesWhen`, decides: "asked", id }],
		),
		...placesOf(instrument).flatMap(({ role, question, id, path }): readonly PlacedCondition[] =>
			role !== "question"
				? []
				: (question.guidanceVariants ?? []).map(({ when }, at) => ({
						condition: when,
						path: `${path}.guidanceVariants.${at}.when`,
						decides: "guidance",
						id,
					})),
		),
		...checks.map(
			({ id, when }, at): PlacedCondition => ({ condition: when, path: `checks.${at}.when`, decides: "check", id }),
		),
		...(eligibility?.rules ?? []).map(
			({ outcome, when }, at): PlacedCondition => ({
				condition: when,
				path: `eligibility.rules.${at}.when`,
				decides: "eligibility",
				id: outcome,
			}),
		),
	];
}
