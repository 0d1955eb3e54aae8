import cag from "#schemas/resettlement-cag/v1.2.json" with { type: "json" };

/** Paths into the file of the case assessment guidance and what to put there; nothing at all for `undefined`. */
export type Changes = Readonly<Record<string, unknown>>;

/** The case assessment guidance as unknown data, with these changes. */
export function cagWith(changes: Changes): unknown {
	const copy: unknown = structuredClone(cag);
	for (const [path, value] of Object.entries(changes)) {
		const keys = path.split(".");
		const last = keys.pop() ?? "";
		const parent = keys.reduce((at: unknown, key) => Reflect.get(at as object, key), copy) as object;
		if (value === undefined) {
			Reflect.deleteProperty(parent, last);
		} else {
			Reflect.set(parent, last, value);
		}
	}
	return copy;
}
