import type { BrowserContext } from "playwright-core";

/** What a person entered, and what the screen said of it, in the order in which it happened. */
export interface Witness {
	/** Watches all windows of a browser from now on. */
	follow(context: BrowserContext): Promise<void>;
	/** Begins anew: this is what stands in the fields. */
	begin(standing: Standing): void;
	/** Takes no more notice: what a restarted browser says is of what it found. */
	end(): void;
	/** What became of everything entered between `begin` and `end`, now that this was read back. */
	compare(readBack: Standing): Outcome;
	/** Until a screen next says that everything is saved; fails after a minute in which none does. */
	nextSaved(): Promise<void>;
	/** What the screen said that it must not say while nothing is wrong: "NOT SAVED", or "one copy". */
	readonly alarms: readonly string[];
}

/** What stands in the fields of a case, by the ids of their controls. */
export type Standing = ReadonlyMap<string, string>;

export interface Outcome {
	/** Entries of which the screen had said "Saved". */
	readonly acknowledged: number;
	/** Those of them that were not read back, in words. */
	readonly lost: readonly string[];
	/** For how long the oldest key that was not read back had been typed when its page was last at work, in milliseconds. */
	readonly oldestLostKey: number;
}

/** What a page reports of itself, in the order in which a person sees it: see `watchPage`. */
type Sight =
	| { readonly kind: "entered"; readonly field: string; readonly value: string; readonly at: number }
	| { readonly kind: "said"; readonly words: string; readonly at: number }
	| { readonly kind: "at work"; readonly at: number };

interface Entry {
	readonly value: string;
	readonly at: number;
	readonly isChoice: boolean;
	isAcknowledged: boolean;
}

const SAVED = /^Saved \d\d:\d\d:\d\d/;

export function createWitness(): Witness {
	const fields = new Map<string, Entry[]>();
	const alarms: string[] = [];
	let isWatching = false;
	let lastAtWork = 0;
	const onSaved: (() => void)[] = [];

	function hear(words: string) {
		if (/NOT SAVED|one copy/.test(words)) alarms.push(words);
		if (!isWatching || !SAVED.test(words)) return;
		for (const entry of [...fields.values()].flat()) entry.isAcknowledged = true;
		for (const call of onSaved.splice(0)) call();
	}

	function see(sight: Sight) {
		if (isWatching) lastAtWork = sight.at;
		if (sight.kind === "said") hear(sight.words);
		if (sight.kind !== "entered" || !isWatching) return;
		const { field, value, at } = sight;
		const entry = { value, at, isChoice: field.includes("/answer/"), isAcknowledged: false };
		fields.set(field, [...(fields.get(field) ?? []), entry]);
	}

	return {
		alarms,
		nextSaved: () =>
			new Promise((resolve, reject) => {
				const tooLate = setTimeout(() => reject(new Error("No screen has said for a minute that it is saved")), 60_000);
				onSaved.push(() => {
					clearTimeout(tooLate);
					resolve();
				});
			}),
		async follow(context) {
			await context.exposeBinding("reportSight", (_source, sight: Sight) => see(sight));
			await context.addInitScript(watchPage);
		},
		begin(standing) {
			isWatching = true;
			fields.clear();
			for (const [field, value] of standing) {
				fields.set(field, [{ value, at: 0, isChoice: false, isAcknowledged: true }]);
			}
		},
		end() {
			isWatching = false;
		},
		compare(readBack) {
			const lost: string[] = [];
			let oldestLostKey = 0;
			for (const [field, entries] of fields) {
				const value = readBack.get(field) ?? "";
				const read = entries.findLastIndex((entry) => entry.value === value);
				const promised = entries.findLastIndex(({ isAcknowledged }) => isAcknowledged);
				if (read < promised) lost.push(`${field}: "${entries[promised]?.value}" was saved, "${value}" was read back`);
				const next = entries[read + 1];
				if (next && !next.isChoice) oldestLostKey = Math.max(oldestLostKey, lastAtWork - next.at);
			}
			const entered = [...fields.values()].flat().filter(({ at }) => at > 0);
			return { acknowledged: entered.filter(({ isAcknowledged }) => isAcknowledged).length, lost, oldestLostKey };
		},
	};
}

declare global {
	interface Window {
		readonly reportSight: (sight: Sight) => Promise<void>;
	}
}

/**
 * Runs in the page: reports each entry in a field of a case, and what the status line says of storing, whenever that changes
 * and after each entry. What it still says once the app has taken an entry is said of that entry, too.
 */
function watchPage(): void {
	const statusLine = () => document.querySelector(".save-status");
	const reportStatus = () => {
		const words = statusLine()?.textContent;
		if (words) void window.reportSight({ kind: "said", words, at: Date.now() });
	};
	setInterval(() => {
		if (statusLine()) void window.reportSight({ kind: "at work", at: Date.now() });
	}, 100);
	addEventListener(
		"input",
		({ target }) => {
			if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
			const field = target.closest("[id*='/answer/'], [id*='/reason/']")?.id;
			if (!field) return;
			void window.reportSight({ kind: "entered", field, value: target.value, at: Date.now() });
			setTimeout(reportStatus);
		},
		{ capture: true },
	);
	new MutationObserver((changes) => {
		const isOfStatus = ({ target }: MutationRecord) =>
			(target instanceof Element ? target : target.parentElement)?.closest(".save-status");
		if (changes.some(isOfStatus)) reportStatus();
	}).observe(document, { subtree: true, childList: true, characterData: true });
}
