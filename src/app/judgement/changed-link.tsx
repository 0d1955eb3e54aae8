import { useState } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { type EvidenceLink, LINKED_SENTENCE } from "#domain/judgement/links.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { LinkedEvidence } from "./linked-evidence.tsx";

interface ChangedLinkProps {
	readonly link: EvidenceLink;
	/** Those of the text as it stands now. */
	readonly sentences: readonly string[];
	readonly mayJudge: boolean;
	readonly onConfirm: (sentence: string) => void;
	readonly onRemove: () => void;
}

/** A link whose sentence the text no longer holds, until somebody says where it belongs now, or removes it. */
export function ChangedLink({ link, sentences, mayJudge, onConfirm, onRemove }: ChangedLinkProps) {
	const [chosen, setChosen] = useState<string>();
	const [isMissing, setMissing] = useState(false);
	const said = words.workbench.links;
	const confirm = () => (chosen === undefined ? setMissing(true) : onConfirm(chosen));
	return (
		<li className="sentence">
			<FieldNotice stream={JUDGEMENT} record={link.id} field={LINKED_SENTENCE} isReadOnly={!mayJudge} />
			<p className="govuk-body">{said.was(link.sentence)}</p>
			<p className="govuk-body">
				<LinkedEvidence link={link} onRemove={mayJudge ? onRemove : undefined} />
			</p>
			{mayJudge && sentences.length > 0 && (
				<>
					<Select
						label={said.belongs}
						options={sentences.map((sentence) => ({ value: sentence, label: sentence }))}
						value={chosen}
						onChoose={setChosen}
						error={isMissing && chosen === undefined ? said.chooseSentence : undefined}
					/>
					<Button look="secondary" onPress={confirm}>
						{said.confirm} <VisuallyHidden>({said.was(link.sentence)})</VisuallyHidden>
					</Button>
				</>
			)}
		</li>
	);
}
