import { useSession } from "#app/session/use-session.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { BoardSection } from "./board-section.tsx";

/** The way into feedback mode, with what it does and does not hide. */
export function EnterFeedback() {
	const session = useSession();
	const said = words.board.feedback;
	return (
		<BoardSection heading={said.title}>
			<WarningText>{said.before}</WarningText>
			<ButtonLink to={`/inspections/${session.id}/feedback`} look="secondary">
				{said.enter}
			</ButtonLink>
		</BoardSection>
	);
}
