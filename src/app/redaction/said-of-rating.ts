import { allRecordsOf, type SaidField } from "#app/case/say-value.ts";
import type { Session } from "#app/session/session.ts";
import type { Json, RecordId } from "#domain/journal/event.ts";
import { objectOf, textOf, textsOf } from "#domain/journal/json.ts";
import { recordsOf } from "#domain/journal/view.ts";
import { CHALLENGE, OUTCOME, OUTCOME_EXPLANATION } from "#domain/judgement/factual-accuracy.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import {
	DISSENT,
	DISSENT_WHO,
	DISSENT_WHY,
	RATING,
	RATING_MODERATORS,
	RATING_REASONS,
	RATING_REOPENING,
} from "#domain/judgement/rating-fields.ts";
import { words } from "#ui/words/words.ts";

/** What people write for decisions on the rating: reasons, who took part, and who disagreed. */
export function saidOfRating({ journal }: Session): readonly SaidField[] {
	const { redaction: said } = words;
	const { rating, dissent } = words.judgement;
	return [
		{ ...text(JUDGEMENT, RATING, said.rating), say: sayDecision },
		text(JUDGEMENT, RATING_REASONS, said.ratingReasons),
		text(JUDGEMENT, RATING_MODERATORS, rating.moderators),
		text(JUDGEMENT, RATING_REOPENING, rating.reopen.label),
		...recordsOf(journal, DISSENT).map(({ id }) => ({ ...text(id, DISSENT, said.dissent), say: sayDissent })),
		text(JUDGEMENT, DISSENT_WHO, dissent.who),
		text(JUDGEMENT, DISSENT_WHY, dissent.why),
	];
}

/** What people write in challenges to a draft, and for the decisions on them. */
export function saidInChallenges(session: Session): readonly SaidField[] {
	const said = words.factualAccuracy;
	return allRecordsOf(session, CHALLENGE, JUDGEMENT).flatMap((record, index) => {
		const name = (field: string) => `${said.challenge(index + 1)}: ${field}`;
		return [
			text(record, "from", name(said.from)),
			text(record, "passage", name(said.passage)),
			text(record, "text", name(said.text)),
			{ ...text(record, OUTCOME, name(said.record)), say: (value) => textOf(objectOf(value).explanation) },
			text(record, OUTCOME_EXPLANATION, name(said.explanation)),
		] satisfies readonly SaidField[];
	});
}

function sayDecision(value: Json | undefined): string {
	const { reasons, reopening, moderators } = objectOf(value);
	return [textOf(reasons), textOf(reopening), ...textsOf(moderators)].filter((part) => part !== "").join(" ");
}

function sayDissent(value: Json | undefined): string {
	const { who, why } = objectOf(value);
	return `${textOf(who)}: ${textOf(why)}`;
}

function text(record: RecordId, field: string, name: string): SaidField {
	return { record, field, name, say: textOf };
}
