import { Tag, type TagColour } from "#ui/tag.tsx";
import { words } from "#ui/words/words.ts";
import { type FileState, isToCompare } from "./chosen-file.ts";
import { standingOfAll } from "./say-arrival.ts";

interface SaidState {
	readonly text: string;
	readonly colour: TagColour;
}

/** How a chosen file stands, in a word or two. */
export function FileTags({ state }: { readonly state: FileState }) {
	return sayState(state).map(({ text, colour }) => (
		<Tag key={text} colour={colour}>
			{text}
		</Tag>
	));
}

function sayState(state: FileState): readonly SaidState[] {
	const said = words.bundles.state;
	if (state.kind !== "opened") return [{ text: said[state.kind], colour: state.kind === "locked" ? "yellow" : "grey" }];
	const { outcome } = state;
	if (!outcome) return [{ text: said.comparing, colour: "grey" }];
	if (outcome.kind === "twice") return [{ text: said.twice, colour: "grey" }];
	if (outcome.kind === "refused") {
		return [isToCompare(outcome) ? { text: said.unknown, colour: "yellow" } : { text: said.refused, colour: "grey" }];
	}
	const { arrival } = outcome;
	const { purpose } = arrival.header;
	if (purpose.kind === "receipt") {
		return [arrival.receipts.length > 0 ? { text: said.receipt, colour: "blue" } : { text: said.same, colour: "grey" }];
	}
	const standing = standingOfAll(arrival);
	if (purpose.kind === "key-check" && standing === "same")
		return [{ text: words.bundles.what[purpose.kind], colour: "blue" }];
	return [
		...(arrival.invitation ? [{ text: said.invitation, colour: "blue" } as const] : []),
		...(arrival.invitation ? [] : [{ text: said[standing], colour: standing === "same" ? "grey" : "blue" } as const]),
		...(arrival.conflicts.length > 0
			? [{ text: said.conflicts(arrival.conflicts.length), colour: "yellow" } as const]
			: []),
	];
}
