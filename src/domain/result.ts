/** Something wrong that is expected to happen: a kind and its facts, never prose. The words stand in `ui/words`. */
export interface Problem {
	readonly kind: string;
}

export type Result<Value, P extends Problem = Problem> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problem: P };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });

export const failed = <P extends Problem>(problem: P): { readonly ok: false; readonly problem: P } => ({
	ok: false,
	problem,
});
