/** A value of a PDF (ISO 32000-1, 7.3). A string has one character for each byte. */
export type PdfValue = null | boolean | number | string | Name | Reference | readonly PdfValue[] | Dictionary;

export type Dictionary = ReadonlyMap<string, PdfValue>;

export class Name {
	constructor(readonly name: string) {}
}

export class Reference {
	constructor(readonly number: number) {}
}

/** A word that is no value: an operator of a page, or "obj". */
export class Operator {
	constructor(readonly name: string) {}
}

export const isDictionary = (value: PdfValue | undefined): value is Dictionary => value instanceof Map;

export const isArray = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);
