import { focusControl } from "./focus-control.ts";
import { words } from "./words/words.ts";

export interface SkipLinkProps {
	/** Id of the main part of the screen, which can take the focus (`tabIndex={-1}`). */
	readonly main: string;
}

/** The first stop of the Tab key: past header and status, to the screen itself. */
export function SkipLink({ main }: SkipLinkProps) {
	return (
		<a
			className="govuk-skip-link"
			href={`#${main}`}
			onClick={(event) => {
				event.preventDefault();
				focusControl(main);
			}}
		>
			{words.common.skipToMain}
		</a>
	);
}
