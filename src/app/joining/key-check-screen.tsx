import { BundleFile } from "#app/hand-over/bundle-file.tsx";
import { makeBundle } from "#app/hand-over/make-bundle.ts";
import { MakeButton, MakingOutcome } from "#app/hand-over/making-outcome.tsx";
import { OpenedBy } from "#app/hand-over/opened-by.tsx";
import { useMaking } from "#app/hand-over/use-making.ts";
import { useToLead } from "#app/hand-over/use-to-lead.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { keyCheckContent } from "#domain/handover/hand-over-content.ts";
import type { Member } from "#domain/inspection/team.ts";
import { ok } from "#domain/result.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { StepScreen } from "./step-screen.tsx";
import { type KeyCheck, useJoining } from "./use-joining.ts";

/** Shows before fieldwork that a sealed file gets through to the lead, and its receipt back. */
export function Component() {
	const said = words.joining.keyCheck;
	return <StepScreen title={said.task} show={(member) => <TestFile member={member} />} />;
}

function TestFile({ member }: { readonly member: Member }) {
	const workspace = useWorkspace();
	const session = useSession();
	const { keyCheck } = useJoining(member.id);
	const toLead = useToLead();
	const making = useMaking<File>();
	const said = words.joining.keyCheck;

	const make = () =>
		making.start(async ({ signal }) => {
			const wanted = {
				inspection: session.id,
				purpose: { kind: "key-check", member: member.id },
				content: () => keyCheckContent(session.journal, session.author.opened.device),
				to: { kind: "recipients", recipients: toLead.recipients },
			} as const;
			const made = await makeBundle(workspace, wanted, { signal });
			return made.ok ? ok(made.value.file) : made;
		});

	return (
		<>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">{said.holds}</p>
			<State keyCheck={keyCheck} />
			<h2 className="govuk-heading-m">{words.handOver.member.opens}</h2>
			<OpenedBy {...toLead} />
			{toLead.leads.length > 0 && (
				<MakeButton making={making} onMake={make} label={keyCheck.kind === "not-begun" ? said.make : said.again} />
			)}
			<MakingOutcome state={making.state}>
				{(file) => (
					<>
						<p className="govuk-body">{said.made}</p>
						<BundleFile file={file} isSavedAtOnce />
					</>
				)}
			</MakingOutcome>
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
