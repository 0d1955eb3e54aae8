import { TrueType } from "./true-type.ts";

/** What reports are set in. */
export interface Fonts {
	readonly regular: TrueType;
	readonly bold: TrueType;
}

/** Takes the bytes of the two files in `public/fonts`. */
export function readFonts(regular: Uint8Array, bold: Uint8Array): Fonts {
	return { regular: new TrueType(regular, "NotoSans-Regular"), bold: new TrueType(bold, "NotoSans-Bold") };
}

/** Fetches the fonts from the app's own origin, where the service worker keeps them. Throws where one is not to be had. */
export async function fetchFonts(): Promise<Fonts> {
	const [regular, bold] = await Promise.all([fetchFont("NotoSans-Regular.ttf"), fetchFont("NotoSans-Bold.ttf")]);
	return readFonts(regular, bold);
}

async function fetchFont(file: string): Promise<Uint8Array> {
	const response = await fetch(`${import.meta.env.BASE_URL}fonts/${file}`);
	if (!response.ok) {
		throw new Error(`${file}: ${response.status}`);
	}
	return new Uint8Array(await response.arrayBuffer());
}
