/** The groups in which what was found is listed, in this order. */
export const findableKinds = ["case", "answer", "evidence", "note", "other", "question", "guidance", "guide"] as const;
export type FindableKind = (typeof findableKinds)[number];

/** Something that can be found by its words, and the way to where it stands. */
export interface Findable {
	readonly id: string;
	readonly kind: FindableKind;
	/** What the link to it says. */
	readonly name: string;
	/** The part of the inspection, the instrument or the guide. */
	readonly place: string;
	/** Where the way to it leads, where that says nothing of what it is: it is shown, and not looked through. */
	readonly leadsTo?: string;
	/** Everything that it says. */
	readonly text: string;
	/** The address of the screen on which it stands. */
	readonly to: string;
	/** Id of its control on that screen. */
	readonly control: string;
	/** Id of what surrounds the control, for when that is not asked or is finished. */
	readonly around?: string;
}
