import { ControlLink } from "./control-link.tsx";
import { Tag } from "./tag.tsx";
import { words } from "./words/words.ts";

export interface ProgressItem {
	readonly text: string;
	/** Id of the control where it is done. */
	readonly control: string;
	/** error stops sign-off, warning needs a reason, info advises. */
	readonly severity: "error" | "warning" | "info";
}

export interface ProgressListProps {
	readonly items: readonly ProgressItem[];
	/** Instead of moving the focus at once: for controls that are not on the screen yet. */
	readonly onGo?: ((control: string) => void) | undefined;
}

const colours = { error: "purple", warning: "yellow", info: "grey" } as const;

/** What is left to do. Every entry leads to its control. */
export function ProgressList({ items, onGo }: ProgressListProps) {
	if (items.length === 0) return <p className="govuk-body">{words.common.nothingLeft}</p>;
	return (
		<ul className="govuk-list progress">
			{items.map(({ text, control, severity }) => (
				<li key={`${control} ${text}`} className="progress__item">
					<Tag colour={colours[severity]}>{words.common.severity[severity]}</Tag>{" "}
					<ControlLink control={control} onGo={onGo}>
						{text}
					</ControlLink>
				</li>
			))}
		</ul>
	);
}
