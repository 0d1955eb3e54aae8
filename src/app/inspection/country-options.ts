import type { Country } from "#domain/instrument/instrument.ts";
import { words } from "#ui/words/words.ts";

const countries: readonly Country[] = ["england", "wales"];

export const countryOptions = countries.map((value) => ({ value, label: words.inspection.countries[value] }));

/** The country that an option stands for. */
export function countryOf(value: string | undefined): Country | undefined {
	return countries.find((country) => country === value);
}
