import { effectivePracticeGuide } from "#app/guide/guide.ts";
import { GUIDE, guideAnchor } from "#app/guide/guide-anchor.ts";
import { guideParts, readBlock } from "#domain/help/guide.ts";
import { words } from "#ui/words/words.ts";
import type { Findable } from "./findable.ts";

/** Every section of the effective practice guide, as its page shows it. */
export function findInGuide(): readonly Findable[] {
	return guideParts.flatMap((part) =>
		effectivePracticeGuide.parts[part].sections.map(({ id, name, title, blocks }): Findable => {
			return {
				id: `guide/${id}`,
				kind: "guide",
				name: title?.text ?? name,
				place: words.guide.parts[part],
				text: blocks.map(readBlock).join("\n"),
				to: GUIDE,
				control: guideAnchor(id),
			};
		}),
	);
}
