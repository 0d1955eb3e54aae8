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
	compare(readBack: Standing, stoppedAt: number): Outcome;
	/** Until the screen next says that something is saved. */
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
	/** For how long the oldest key that was not read back had been typed when the browser stopped, in milliseconds. */
	readonly oldestLostKey: number;
}

/** What a page reports of itself: see `watchPage`. */
type Sight =
	| { readonly kind: "entered"; readonly field: string; readonly value: string; readonly at: number }
	| { readonly kind: "said"; readonly words: string };

interface Entry {
	readonly value: string;
	readonly at: number;
	readonly isChoice: boolean;
	isAcknowledged: boolean;
}

export function createWitness(): Witness {
	const fields = new Map<string, Entry[]>();
	const alarms: string[] = [];
	let handedOver: readonly Entry[] = [];
	let isWatching = false;
	const onSaved: (() => void)[] = [];

	const waiting = () => [...fields.values()].flat().filter(({ isAcknowledged }) => !isAcknowledged);

	function hear(words: string) {
		if (/NOT SAVED|one copy/.test(words)) alarms.push(words);
		if (!isWatching) return;
		if (words === "Saving") {
			handedOver = waiting();
		} else if (words.startsWith("Saved")) {
			// A choice is handed over as it is made; a text being typed only when "Saving" is said.
			for (const entry of [...handedOver, ...waiting().filter(({ isChoice }) => isChoice)]) entry.isAcknowledged = true;
			for (const call of onSaved.splice(0)) call();
		}
	}

	function see(sight: Sight) {
		if (sight.kind === "said") return hear(sight.words);
		if (!isWatching) return;
		const { field, value, at } = sight;
		const entry = { value, at, isChoice: field.includes("/answer/"), isAcknowledged: false };
		fields.set(field, [...(fields.get(field) ?? []), entry]);
	}

	return {
		alarms,
		nextSaved: () => new Promise((resolve) => onSaved.push(resolve)),
		async follow(context) {
			await context.exposeBinding("reportSight", (_source, sight: Sight) => see(sight));
			await context.addInitScript(watchPage);
		},
		begin(standing) {
			isWatching = true;
			fields.clear();
			handedOver = [];
			for (const [field, value] of standing) {
				fields.set(field, [{ value, at: 0, isChoice: false, isAcknowledged: true }]);
			}
		},
		end() {
			isWatching = false;
		},
		compare(readBack, stoppedAt) {
			const lost: string[] = [];
			let oldestLostKey = 0;
			for (const [field, entries] of fields) {
				const value = readBack.get(field) ?? "";
				const read = entries.findLastIndex((entry) => entry.value === value);
				const promised = entries.findLastIndex(({ isAcknowledged }) => isAcknowledged);
				if (read < promised) lost.push(`${field}: "${entries[promised]?.value}" was saved, "${value}" was read back`);
				const next = entries[read + 1];
				if (next && !next.isChoice) oldestLostKey = Math.max(oldestLostKey, stoppedAt - next.at);
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

/** Runs in the page: reports each entry in a field of a case, and each change of the words that say how storing goes. */
function watchPage(): void {
	addEventListener(
		"input",
		({ target }) => {
			if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
			const field = target.closest("[id*='/answer/'], [id*='/reason/']")?.id;
			if (field) void window.reportSight({ kind: "entered", field, value: target.value, at: Date.now() });
		},
		{ capture: true },
	);
	new MutationObserver((changes) => {
		for (const { target } of changes) {
			const words = target.textContent ?? "";
			if (/^(Saving|Saved \d\d:\d\d:\d\d.*|NOT SAVED.*)$/.test(words)) void window.reportSight({ kind: "said", words });
		}
	}).observe(document, { subtree: true, childList: true, characterData: true });
}
