import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { words } from "#ui/words/words.ts";
import { ChooseMember } from "./choose-member.tsx";
import { joinAs } from "./join-as.ts";

/** Asks somebody of whom the plan does not say it which member of the team they are. */
export function WhichMember() {
	const workspace = useWorkspace();
	const session = useSession();
	const { label, explained, submit, nobody } = words.joining.who;
	return (
		<ChooseMember
			label={label}
			hint={explained}
			submit={submit}
			none={nobody}
			onChosen={(member) => joinAs(workspace, session, member)}
		/>
	);
}
