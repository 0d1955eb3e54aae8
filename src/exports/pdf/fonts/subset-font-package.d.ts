/** What `prepare-fonts.mjs` uses of the package, which has no types. */
declare module "subset-font" {
	export default function subsetFont(
		font: Uint8Array,
		characters: string,
		options: {
			readonly targetFormat: "sfnt";
			readonly noLayoutClosure: boolean;
			readonly noHinting: boolean;
			readonly dropTables: readonly string[];
		},
	): Promise<Uint8Array>;
}
