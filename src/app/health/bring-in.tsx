import { useState } from "react";
import { useWorkspace } from "#app/session/use-session.ts";
import { OpenCopyForm } from "#app/unlock/open-copy-form.tsx";
import { sayInstant } from "#domain/dates.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { Details } from "#ui/details.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import type { KnownProblem } from "#ui/words/known-problem.ts";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { BringingIn, OutsideCopyKey } from "#vault/outside-copy.ts";

interface Previewed {
	readonly file: File;
	readonly key: OutsideCopyKey;
	readonly outcome: BringingIn;
}

/** Unites this device with an outside copy: what it would add is shown before anything is added. */
export function BringIn() {
	const { vault } = useWorkspace();
	const [previewed, setPreviewed] = useState<Previewed>();
	const [added, setAdded] = useState<BringingIn>();
	const said = words.health.bringIn;
	return (
		<Details summary={said.summary}>
			<p className="govuk-body">{said.explained}</p>
			<div role="status">
				{added && (
					<>
						<p className="govuk-body">{said.added}</p>
						<Figures of={added} />
					</>
				)}
			</div>
			{previewed ? (
				<Preview
					previewed={previewed}
					onAdded={(outcome) => {
						setPreviewed(undefined);
						setAdded(outcome);
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
						setPreviewed({ file, key, outcome: outcome.value });
						return undefined;
					}}
				/>
			)}
		</Details>
	);
}

interface PreviewProps {
	readonly previewed: Previewed;
	readonly onAdded: (outcome: BringingIn) => void;
	readonly onClose: () => void;
}

function Preview({ previewed: { file, key, outcome }, onAdded, onClose }: PreviewProps) {
	const { vault } = useWorkspace();
	const [isBusy, setBusy] = useState(false);
	const [problem, setProblem] = useState<KnownProblem>();
	const said = words.health.bringIn;
	const isNew = outcome.inspections.new + outcome.events.new + outcome.drafts.new > 0;
	const add = async () => {
		if (isBusy) return;
		setBusy(true);
		const added = await vault.bringIn(file, key);
		setBusy(false);
		if (added.ok) onAdded(added.value);
		else setProblem(added.problem);
	};
	return (
		<>
			<div role="status">
				<Figures of={outcome} />
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

function Figures({ of }: { readonly of: BringingIn }) {
	const { made, isOfThisVault, inspections, events, drafts, unopenable } = of;
	const said = words.health.bringIn;
	return (
		<>
			<SummaryList
				rows={[
					{ key: said.made, value: sayInstant(made) },
					{ key: said.inspections, value: said.counted(inspections.new, inspections.known) },
					{ key: said.entries, value: said.counted(events.new, events.known) },
					...(drafts.new > 0 ? [{ key: said.typed, value: String(drafts.new) }] : []),
					...(inspections.erased > 0 ? [{ key: said.erased, value: String(inspections.erased) }] : []),
					...(unopenable.length > 0 ? [{ key: said.unopenable, value: unopenable.join(", ") }] : []),
				]}
			/>
			{!isOfThisVault && <p className="govuk-body">{said.settingsStay}</p>}
		</>
	);
}
