import { useState } from "react";
import { useSession } from "#app/session/use-session.ts";
import { planRemoval, removableCasesOf } from "#domain/inspection/removal.ts";
import { Button } from "#ui/button.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";

/** The cases are in the sample; they can be removed again at once. */
export function Imported({ cases }: { readonly cases: readonly string[] }) {
	const session = useSession();
	const [done, setDone] = useState("");
	const said = words.inspection.sampleImport;
	const address = `/inspections/${session.id}`;

	const takeBack = () => {
		const untouched = removableCasesOf(session.journal).filter(({ id, removed }) => cases.includes(id) && !removed);
		session.apply(untouched.map(({ id }) => planRemoval(id, true)));
		const kept = cases.length - untouched.length;
		setDone([said.tookBack(untouched.length), ...(kept > 0 ? [said.keptBegun(kept)] : [])].join(" "));
	};

	return (
		<>
			<NotificationBanner kind="success">
				<p className="govuk-notification-banner__heading">{done || said.added(cases.length)}</p>
			</NotificationBanner>
			{!done && (
				<Button look="secondary" onPress={takeBack}>
					{said.takeBack(cases.length)}
				</Button>
			)}
			<ul className="govuk-list">
				<li>
					<TextLink to={`${address}/allocation`}>{said.toAllocation}</TextLink>
				</li>
				<li>
					<TextLink to={address}>{said.toOverview}</TextLink>
				</li>
			</ul>
		</>
	);
}
