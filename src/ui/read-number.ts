export type NumberProblem =
	| { readonly kind: "not-a-whole-number" }
	| { readonly kind: "number-out-of-range"; readonly minimum: number; readonly maximum: number };

/** `text` holds what was typed, so that it can be kept and shown again. */
export type NumberReading =
	| { readonly kind: "empty" }
	| { readonly kind: "number"; readonly number: number }
	| { readonly kind: "invalid"; readonly text: string; readonly problem: NumberProblem };

/** A whole number from `minimum` to `maximum`, both included. */
export function readNumber(typed: string, minimum: number, maximum: number): NumberReading {
	const text = typed.trim();
	if (text === "") return { kind: "empty" };
	if (!/^-?\d+$/.test(text)) return { kind: "invalid", text, problem: { kind: "not-a-whole-number" } };
	const number = Number(text);
	return number >= minimum && number <= maximum
		? { kind: "number", number }
		: { kind: "invalid", text, problem: { kind: "number-out-of-range", minimum, maximum } };
}
