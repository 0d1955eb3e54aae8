import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { groupsOfRecoveryKey } from "#vault/recovery-key.ts";

export interface RecoveryKeySheetProps {
	readonly recoveryKey: string;
	readonly onTakenDown: () => void;
}

/** The recovery key as it is read from the screen, and the page that is printed and kept by the office. */
export function RecoveryKeySheet({ recoveryKey, onTakenDown }: RecoveryKeySheetProps) {
	const said = words.vault.recoveryKey;
	const groups = groupsOfRecoveryKey(recoveryKey).map((group, index) => ({ place: index + 1, group }));
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.whatFor}</p>
			<WarningText>{said.shownOnce}</WarningText>
			<ol className="recovery-key" translate="no" aria-label={said.groups}>
				{groups.map(({ place, group }) => (
					<li key={place}>{group}</li>
				))}
			</ol>
			<p className="govuk-body">{said.keep}</p>
			<dl className="recovery-key__labels">
				{said.toFillIn.map((label) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd />
					</div>
				))}
			</dl>
			<ButtonGroup>
				<Button look="secondary" onPress={() => print()}>
					{said.print}
				</Button>
				<Button onPress={onTakenDown}>{said.takenDown}</Button>
			</ButtonGroup>
		</>
	);
}
