/** A place in a text: from and to in its UTF-16 code units. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

/** A text without what nobody sees, so that an invisible sign within a name does not hide it. */
export function readable(text: string): string {
	return text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
}

/**
 * Every place at which a text, readable and folded, has the word, or words, whole. Accents, capitals and the kind of apostrophe,
 * dash and space make no difference: "Zoë’s" has "zoe".
 */
export function placesOfWords(folded: string, words: string): readonly Place[] {
	const wanted = fold(readable(words)).trim();
	if (wanted === "") return [];
	const pattern = wanted.split(/\s+/).map(escapeSigns).join("\\s+");
	const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "giu");
	return placesOf(folded, whole);
}

/** Every place at which a text matches. */
export function placesOf(text: string, pattern: RegExp): readonly Place[] {
	return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
}

/** A text without its accents, with one kind of apostrophe, dash and space: letter by letter, so that places stay where they are. */
export function fold(text: string): string {
	return [...text].map(foldLetter).join("");
}

function foldLetter(letter: string): string {
	if (/[!-_a-~]/.test(letter)) return letter;
	if (/[\u2018\u2019\u02bc\u0060]/.test(letter)) return "'";
	if (/\p{Dash_Punctuation}/u.test(letter)) return "-";
	if (/\s/.test(letter)) return " ";
	const bare = letter.normalize("NFD").replace(/\p{Mn}/gu, "");
	return bare.length === letter.length ? bare : letter;
}

function escapeSigns(words: string): string {
	return words.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
