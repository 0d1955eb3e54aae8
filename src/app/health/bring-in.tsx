import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { OpenCopyForm } from "#app/unlock/open-copy-form.tsx";
import { sayInstant } from "#domain/dates.ts";
import type { ImportedFile } from "#domain/instrument/imported.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Details } from "#ui/details.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { BringingIn, OutsideCopyKey } from "#vault/outside-copy.ts";
import { instrumentsOf, keepInstruments } from "./instruments-of-copy.ts";

/** What a copy adds, with the versions of instruments that its work needs. */
interface Additions {
	readonly outcome: BringingIn;
	readonly instruments: readonly ImportedFile[];
}

interface Previewed extends Additions {
	readonly file: File;
	readonly key: OutsideCopyKey;
}

/** Unites this device with an outside copy: what it would add is shown before anything is added. */
export function BringIn() {
	const { vault } = useWorkspace();
	const [previewed, setPreviewed] = useState<Previewed>();
	const [added, setAdded] = useState<Additions>();
	const said = words.health.bringIn;
	return (
		<Details summary={said.summary}>
			<p className="govuk-body">{said.explained}</p>
			<div role="status">
				{added && (
					<>
						<p className="govuk-body">{said.added}</p>
						<Figures {...added} />
					</>
				)}
			</div>
			{previewed ? (
				<Preview
					previewed={previewed}
					onAdded={(additions) => {
						setPreviewed(undefined);
						setAdded(additions);
					}}
					onClose={() => setPreviewed(undefined)}
				/>
			) : (
				<OpenCopyForm
					vault={vault}
					submit={said.preview}
					busy={said.opening}
					onOpen={async (file, key) => {
						const outcome = await vault.previewBringingIn(file, key);
						if (!outcome.ok) return outcome.problem;
						setAdded(undefined);
						setPreviewed({ file, key, outcome: outcome.value, instruments: instrumentsOf(outcome.value) });
						return undefined;
					}}
				/>
			)}
		</Details>
	);
}

interface PreviewProps {
	readonly previewed: Previewed;
	readonly onAdded: (additions: Additions) => void;
	readonly onClose: () => void;
}

function Preview({ previewed: { file, key, outcome, instruments }, onAdded, onClose }: PreviewProps) {
	const { vault, own } = useWorkspace();
	const [isBusy, setBusy] = useState(false);
	const [problem, setProblem] = useState<KnownProblem>();
	const said = words.health.bringIn;
	const isNew = outcome.inspections.new + outcome.events.new + outcome.drafts.new + instruments.length > 0;
	const add = async () => {
		if (isBusy) return;
		setBusy(true);
		const added = await vault.bringIn(file, key);
		setBusy(false);
		if (!added.ok) return setProblem(added.problem);
		keepInstruments(own, instruments);
		onAdded({ outcome: added.value, instruments });
	};
	return (
		<>
			<div role="status">
				<Figures outcome={outcome} instruments={instruments} />
				{!isNew && <p className="govuk-body">{said.nothingNew}</p>}
			</div>
			{problem && <ErrorMessage text={`${sayProblem(problem).what} ${sayProblem(problem).todo}`} />}
			<ButtonGroup>
				{isNew && <Button onPress={() => void add()}>{isBusy ? said.adding : said.add}</Button>}
				<Button look="secondary" onPress={onClose}>
					{said.cancel}
				</Button>
			</ButtonGroup>
		</>
	);
}

function Figures({ outcome, instruments }: Additions) {
	const { made, isOfThisVault, inspections, events, drafts, unopenable } = outcome;
	const said = words.health.bringIn;
	return (
		<>
			<SummaryList
				rows={[
					{ key: said.made, value: sayInstant(made) },
					{ key: said.inspections, value: said.counted(inspections.new, inspections.known) },
					{ key: said.entries, value: said.counted(events.new, events.known) },
					...(instruments.length > 0 ? [{ key: said.instruments, value: instruments.map(nameOf).join(", ") }] : []),
					...(drafts.new > 0 ? [{ key: said.typed, value: String(drafts.new) }] : []),
					...(inspections.erased > 0 ? [{ key: said.erased, value: String(inspections.erased) }] : []),
					...(unopenable.length > 0 ? [{ key: said.unopenable, value: unopenable.join(", ") }] : []),
				]}
			/>
			{!isOfThisVault && <p className="govuk-body">{said.settingsStay}</p>}
		</>
	);
}

function nameOf({ named: { id, version } }: ImportedFile): string {
	return `${id} ${version}`;
}
