import { useCallback } from "react";
import { useFound } from "#app/health/use-found.ts";
import { useRight } from "#app/inspection/use-right.ts";
import { SessionContext, useSession, useWorkspace } from "#app/session/use-session.ts";
import type { BundleHeader } from "#domain/handover/bundle.ts";
import { planPerson } from "#domain/handover/joining.ts";
import { words } from "#ui/words/words.ts";
import { ChooseMember } from "./choose-member.tsx";

type NameSenderProps = Pick<BundleHeader, "inspection" | "from" | "purpose">;

/** Asks the lead which member of the team sent a file, where the plan does not say it: they joined with a passphrase. */
export function NameSender({ inspection, ...sender }: NameSenderProps) {
	const workspace = useWorkspace();
	const opened = useFound(useCallback(() => workspace.open(inspection), [workspace, inspection]));
	if (!opened?.ok || !opened.value) return null;
	return (
		<SessionContext value={opened.value}>
			<SenderOnTeam {...sender} />
		</SessionContext>
	);
}

function SenderOnTeam({ from, purpose }: Omit<NameSenderProps, "inspection">) {
	const session = useSession();
	const plan = useRight("plan");
	const { label, explained, submit, nobody } = words.joining.sender;
	if (!plan.isHeld) return null;
	return (
		<ChooseMember
			label={label(from.name)}
			hint={explained}
			submit={submit}
			none={nobody}
			likely={"member" in purpose ? purpose.member : undefined}
			onChosen={(member) => session.apply([planPerson(member, from.person)])}
		/>
	);
}
