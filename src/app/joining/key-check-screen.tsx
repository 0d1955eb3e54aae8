import { MakeForLead } from "#app/hand-over/make-for-lead.tsx";
import { sayInstant } from "#domain/dates.ts";
import { keyCheckContent } from "#domain/handover/hand-over-content.ts";
import type { Member } from "#domain/inspection/team.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { StepScreen } from "./step-screen.tsx";
import { type KeyCheck, useJoining } from "./use-joining.ts";

/** Shows before fieldwork that a sealed file gets through to the lead, and its receipt back. */
export function Component() {
	return <StepScreen title={words.joining.keyCheck.task} show={(member) => <TestFile member={member} />} />;
}

function TestFile({ member }: { readonly member: Member }) {
	const { keyCheck } = useJoining(member.id);
	const said = words.joining.keyCheck;
	return (
		<>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.holds}</p>
			<State keyCheck={keyCheck} />
			<MakeForLead
				purpose={{ kind: "key-check", member: member.id }}
				content={keyCheckContent}
				label={keyCheck.kind === "not-begun" ? said.make : said.again}
				made={said.made}
			/>
			<p className="govuk-body">
				<TextLink to="/bundles">{said.takeInReceipt}</TextLink>
			</p>
		</>
	);
}

function State({ keyCheck }: { readonly keyCheck: KeyCheck }) {
	const said = words.joining.keyCheck;
	if (keyCheck.kind === "not-begun") return null;
	return (
		<p className="govuk-body">
			{keyCheck.kind === "done" ? said.done(sayInstant(keyCheck.at)) : said.waiting(sayInstant(keyCheck.since))}
		</p>
	);
}
