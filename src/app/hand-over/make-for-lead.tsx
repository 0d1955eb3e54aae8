import type { ReactNode } from "react";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import type { BundlePurpose } from "#domain/handover/bundle.ts";
import type { BundleContent } from "#domain/handover/bundle-content.ts";
import type { DeviceId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { ok } from "#domain/result.ts";
import { words } from "#ui/words/words.ts";
import { BundleFile } from "./bundle-file.tsx";
import { makeBundle } from "./make-bundle.ts";
import { MakeButton, MakingOutcome } from "./making-outcome.tsx";
import { OpenedBy } from "./opened-by.tsx";
import { useMaking } from "./use-making.ts";
import { useToLead } from "./use-to-lead.ts";

interface MakeForLeadProps {
	readonly purpose: BundlePurpose;
	/** What goes into it, by the journal as it is when the file is made. */
	readonly content: (journal: Journal, device: DeviceId) => BundleContent;
	/** Of the button. */
	readonly label: string;
	/** What is said before the file once it is made. */
	readonly made: string;
	/** What is shown behind it. */
	readonly children?: ReactNode;
}

/** Makes a file for the lead and the office: who can open it, in words, and the file. */
export function MakeForLead({ purpose, content, label, made, children }: MakeForLeadProps) {
	const workspace = useWorkspace();
	const { id, author } = useSession();
	const toLead = useToLead();
	const making = useMaking<File>();

	const make = () =>
		making.start(async ({ signal }) => {
			const wanted = {
				inspection: id,
				purpose,
				content: (journal: Journal) => content(journal, author.opened.device),
				to: { kind: "recipients", recipients: toLead.recipients },
			} as const;
			const bundle = await makeBundle(workspace, wanted, { signal });
			return bundle.ok ? ok(bundle.value.file) : bundle;
		});

	return (
		<>
			<h2 className="govuk-heading-m">{words.handOver.member.opens}</h2>
			<OpenedBy {...toLead} />
			{toLead.leads.length > 0 && <MakeButton making={making} onMake={make} label={label} />}
			<MakingOutcome state={making.state}>
				{(file) => (
					<>
						<p className="govuk-body">{made}</p>
						<BundleFile file={file} isSavedAtOnce />
						{children}
					</>
				)}
			</MakingOutcome>
		</>
	);
}
