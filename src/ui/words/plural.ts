const rules = new Intl.PluralRules("en-GB");

/** The form that the number asks for: `plural(count, { one: "1 case", other: `${count} cases` })`. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
	return rules.select(count) === "one" ? forms.one : forms.other;
}
