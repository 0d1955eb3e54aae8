import { useEffect } from "react";
import { ChooseEvidence } from "#app/judgement/choose-evidence.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import type { RecordId } from "#domain/journal/event.ts";
import { textOf, textsOf } from "#domain/journal/json.ts";
import { type ChallengeField, challengedDocuments } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { DateInput } from "#ui/date-input.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { textOfDate } from "#ui/read-date.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";

const said = words.factualAccuracy;

const documentOptions = challengedDocuments.map((value) => ({ value, label: said.documents[value] }));

const sayDocument = (value: string) => documentOptions.find((option) => option.value === value)?.label ?? value;

const placeOf = (record: RecordId, field: ChallengeField) => ({ stream: JUDGEMENT, record, field });

/** Everything about one challenge. Every field is kept as it is given. The first takes the focus. */
export function ChallengeFields({ challenge }: { readonly challenge: RecordId }) {
	const fromId = `challenge-from-${challenge}`;
	useEffect(() => void focusControl(fromId), [fromId]);
	const written = (field: ChallengeField) => placeOf(challenge, field);
	return (
		<>
			<WrittenText {...written("from")} id={fromId} label={said.from} hint={said.fromHint} lines={1} />
			<ChallengeDate challenge={challenge} />
			<ChallengedIn challenge={challenge} />
			<WrittenText {...written("version")} label={said.version} hint={said.versionHint} lines={1} />
			<WrittenText {...written("passage")} label={said.passage} hint={said.passageHint} lines={3} />
			<WrittenText {...written("text")} label={said.text} hint={said.textHint} lines={4} />
			<ChallengedEvidence challenge={challenge} />
		</>
	);
}

function ChallengeDate({ challenge }: { readonly challenge: RecordId }) {
	const place = placeOf(challenge, "date");
	const date = useText(useSession(), place);
	return (
		<>
			<FieldNotice {...place} />
			<DateInput
				label={said.date}
				labelSize="s"
				defaultValue={date.defaultValue}
				onType={(reading) => date.onType(textOfDate(reading))}
				onLeave={date.onLeave}
			/>
		</>
	);
}

function ChallengedIn({ challenge }: { readonly challenge: RecordId }) {
	const place = placeOf(challenge, "document");
	const document = useField(useSession(), place);
	return (
		<>
			<FieldNotice {...place} say={(value) => sayDocument(textOf(value))} />
			<Select
				label={said.document}
				labelSize="s"
				options={documentOptions}
				value={textOf(document.value) || undefined}
				onChoose={(value) => document.set(value ?? null)}
			/>
		</>
	);
}

function ChallengedEvidence({ challenge }: { readonly challenge: RecordId }) {
	const place = placeOf(challenge, "evidence");
	const evidence = useField(useSession(), place);
	return (
		<>
			<FieldNotice {...place} say={(value) => said.entries(textsOf(value).length)} />
			<ChooseEvidence
				label={said.evidence}
				hint={said.evidenceHint}
				chosen={textsOf(evidence.value)}
				onChoose={(chosen) => evidence.set([...chosen])}
			/>
		</>
	);
}
