import type { GuidanceBlock } from "#domain/instrument/instrument.ts";

export interface GuidanceTextProps {
	readonly blocks: readonly GuidanceBlock[];
	/** Stands above the text where the style asks for it. */
	readonly title?: string;
}

/** Text as its source prints it, typing errors and list markers included. Browsers leave it untranslated. */
export function GuidanceText({ blocks, title }: GuidanceTextProps) {
	return (
		<div className="guidance-text" translate="no" data-title={title}>
			{blocks.map((block) =>
				block.type === "paragraph" ? (
					<p key={block.text} className="govuk-body">
						{block.text}
					</p>
				) : (
					<ul key={block.items.join()} className="govuk-list guidance-text__list">
						{block.items.map((item) => (
							<li key={item}>
								<span className="guidance-text__marker">{block.marker}</span> <span>{item}</span>
							</li>
						))}
					</ul>
				),
			)}
		</div>
	);
}
