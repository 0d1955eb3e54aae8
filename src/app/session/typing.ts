import type { Draft, EventId, RecordId, StreamId, Timestamp, WriterId } from "#domain/journal/event.ts";

/** Where a text is being typed. */
export interface Place {
	readonly stream: StreamId;
	readonly record: RecordId;
	readonly field: string;
}

/** A text on its way from the keyboard to the history. */
export interface Typing {
	/** Takes the text as it stands after a key press; `bases` are the heads that the person had before them. */
	type(place: Place, text: string, bases: () => readonly EventId[]): void;
	/** The person left the field: what was typed becomes one change. */
	leave(place: Place): void;
	/** Stores what is typed as drafts now: the tab is being hidden or closed. */
	flush(): void;
	/** Leaves every field. */
	leaveAll(): void;
	/** What is being typed in a field; undefined where nothing is. */
	textOf(place: Pick<Place, "record" | "field">): string | undefined;
}

interface Open {
	readonly place: Place;
	readonly id: string;
	readonly bases: readonly EventId[];
	text: string;
	revision: number;
	/** The text has changed since the draft was last handed over. */
	isStale: boolean;
	/** Runs from a key until the pause behind it: while it does, the person is at it. */
	waiting: ReturnType<typeof setTimeout> | undefined;
	overdue: ReturnType<typeof setTimeout> | undefined;
	resting: ReturnType<typeof setTimeout> | undefined;
}

/** What typing hands its text over to. */
export interface TypingOutlet {
	readonly writer: WriterId;
	tick(): Timestamp;
	newId(): string;
	/** A draft has its first key after a pause. Nothing is called saved until `endTyping`, with its last key handed over. */
	beginTyping(id: string): void;
	endTyping(id: string): void;
	storeDraft(draft: Draft): void;
	/** Makes the text an event that retires the draft, or drops the draft where the text is what already stands. */
	commit(place: Place, text: string, bases: readonly EventId[], draft: { id: string; revision: number }): void;
}

/** A draft is stored this long after the last key … */
const PAUSE = 300;
/** … and, while the keys go on, at least this often: no more than half a second of typing is ever at risk. */
const LONGEST_WAIT = 450;
/** After this much rest a text becomes an event although the person is still in the field. */
const REST = 30_000;

export function createTyping(outlet: TypingOutlet): Typing {
	const open = new Map<string, Open>();
	const keyOf = ({ record, field }: Pick<Place, "record" | "field">) => `${record}\n${field}`;

	function store(typed: Open) {
		clearTimeout(typed.overdue);
		typed.overdue = undefined;
		if (!typed.isStale) return;
		typed.isStale = false;
		typed.revision += 1;
		const { id, revision, bases, text, place } = typed;
		outlet.storeDraft({ id, writer: outlet.writer, ...place, revision, bases, text, at: outlet.tick() });
	}

	function endTyping(typed: Open) {
		if (typed.waiting === undefined) return;
		clearTimeout(typed.waiting);
		typed.waiting = undefined;
		outlet.endTyping(typed.id);
	}

	function pause(typed: Open) {
		store(typed);
		endTyping(typed);
	}

	function leave(place: Pick<Place, "record" | "field">) {
		const typed = open.get(keyOf(place));
		if (!typed) return;
		open.delete(keyOf(place));
		for (const timer of [typed.overdue, typed.resting]) clearTimeout(timer);
		const { id, revision } = typed;
		outlet.commit(typed.place, typed.text, typed.bases, { id, revision: typed.isStale ? revision + 1 : revision });
		endTyping(typed);
	}

	function begin(place: Place, bases: readonly EventId[]): Open {
		const typed: Open = {
			place,
			id: outlet.newId(),
			bases,
			text: "",
			revision: 0,
			isStale: false,
			waiting: undefined,
			overdue: undefined,
			resting: undefined,
		};
		open.set(keyOf(place), typed);
		return typed;
	}

	return {
		type(place, text, bases) {
			const typed = open.get(keyOf(place)) ?? begin(place, bases());
			typed.text = text;
			typed.isStale = true;
			if (typed.waiting === undefined) outlet.beginTyping(typed.id);
			clearTimeout(typed.waiting);
			clearTimeout(typed.resting);
			typed.waiting = setTimeout(() => pause(typed), PAUSE);
			typed.overdue ??= setTimeout(() => store(typed), LONGEST_WAIT);
			typed.resting = setTimeout(() => leave(place), REST);
		},
		leave,
		flush() {
			for (const typed of open.values()) pause(typed);
		},
		leaveAll() {
			for (const { place } of [...open.values()]) leave(place);
		},
		textOf: (place) => open.get(keyOf(place))?.text,
	};
}
