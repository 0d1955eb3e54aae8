/**
 * Cuts Noto Sans down to what reports are set in and writes it, with its licence, to `public/fonts`.
 * Run by hand when the source package changes (`node src/exports/pdf/fonts/prepare-fonts.mjs`); the result is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const RANGES = [
	[0x0020, 0x007e], // Basic Latin
	[0x00a0, 0x024f], // Latin-1, Latin Extended-A (Welsh ŵ ŷ) and -B
	[0x02b0, 0x036f], // modifier letters, combining marks
	[0x0370, 0x03ff], // Greek
	[0x0400, 0x052f], // Cyrillic
	[0x1e00, 0x1eff], // Latin Extended Additional (Welsh ẁ ẃ ẅ ỳ)
	[0x2010, 0x205e], // punctuation
	[0x2070, 0x209c], // superscripts and subscripts
	[0x20a0, 0x20c0], // currencies
	[0x2100, 0x215f], // letter-like symbols, fractions
	[0x2212, 0x2212], // minus: the source has no other mathematics, and no arrows
	[0xfb00, 0xfb04], // ligatures, as pasted from other documents
	[0xfffd, 0xfffd], // drawn for what the font lacks
];

// What neither measuring nor embedding reads. Kerning is left out on purpose: widths are then sums of advances.
const UNREAD_TABLES = ["GSUB", "GPOS", "GDEF", "STAT", "DSIG", "gasp", "meta"];

const WEIGHTS = [
	{ source: "400Regular/NotoSans_400Regular.ttf", target: "NotoSans-Regular.ttf" },
	{ source: "700Bold/NotoSans_700Bold.ttf", target: "NotoSans-Bold.ttf" },
];

const require = createRequire(import.meta.url);
const target = new URL("../../../../public/fonts/", import.meta.url);
const characters = RANGES.flatMap(([first = 0, last = 0]) =>
	Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join("");

await mkdir(target, { recursive: true });
for (const weight of WEIGHTS) {
	const whole = await readFile(require.resolve(`@expo-google-fonts/noto-sans/${weight.source}`));
	const cut = await subsetFont(whole, characters, {
		targetFormat: "sfnt",
		noLayoutClosure: true,
		noHinting: true,
		dropTables: UNREAD_TABLES,
	});
	await writeFile(new URL(weight.target, target), cut);
}
await copyFile(require.resolve("@expo-google-fonts/noto-sans/LICENSE_FONT"), new URL("OFL.txt", target));
