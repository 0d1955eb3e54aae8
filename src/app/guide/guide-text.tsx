import type { GuideBlock } from "#domain/help/guide.ts";
import { words } from "#ui/words/words.ts";

interface GuideTextProps {
	readonly blocks: readonly GuideBlock[];
}

/** A passage of the guide as printed. Browsers leave it untranslated. */
export function GuideText({ blocks }: GuideTextProps) {
	return (
		<div translate="no">
			{runsOf(blocks).map((run) => {
				const [first] = run;
				return first.type === "item" ? (
					<ul key={keyOf(first)} className="govuk-list govuk-list--bullet guide__list">
						{run.map((block) => (
							<li key={keyOf(block)}>
								<Words {...block} />
							</li>
						))}
					</ul>
				) : (
					<Passage key={keyOf(first)} {...first} />
				);
			})}
		</div>
	);
}

function Passage(block: GuideBlock) {
	const text = <Words {...block} />;
	switch (block.type) {
		case "quotation":
			return (
				<blockquote className="govuk-inset-text">
					<p>{text}</p>
				</blockquote>
			);
		case "footnote":
		case "figure":
			return <p className="govuk-body-s">{text}</p>;
		case "paragraph":
		case "item":
			return <p className="govuk-body">{text}</p>;
	}
}

function Words({ term, text, type, footnotes = [] }: GuideBlock) {
	return (
		<>
			{term && <strong>{type === "footnote" ? words.guide.footnote(Number(term)) : term}</strong>} {text}
			{footnotes.map((number) => ` (${words.guide.footnote(number)})`)}
		</>
	);
}

type Run = readonly [GuideBlock, ...GuideBlock[]];

/** The items of one list together, everything else by itself. */
function runsOf(blocks: readonly GuideBlock[]): readonly Run[] {
	const runs: [GuideBlock, ...GuideBlock[]][] = [];
	for (const block of blocks) {
		const last = runs.at(-1);
		if (block.type === "item" && last?.[0].type === "item") last.push(block);
		else runs.push([block]);
	}
	return runs;
}

const keyOf = ({ lines, text }: GuideBlock) => `${lines.join()} ${text}`;
