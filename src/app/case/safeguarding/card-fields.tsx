import { useAssessmentStore } from "#app/case/assessment-store.ts";
import { useText } from "#app/session/use-session.ts";
import { plainDateOf, sayTime } from "#domain/dates.ts";
import type { CardField, SafeguardingCard } from "#domain/inspection/safeguarding.ts";
import { Button } from "#ui/button.tsx";
import { DateInput } from "#ui/date-input.tsx";
import { textOfDate } from "#ui/read-date.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";

const said = words.safeguarding;

/** What is written on an open card, kept with every key. It is written in every state of the case. */
export function CardFields({ card }: { readonly card: SafeguardingCard }) {
	const { session } = useAssessmentStore();
	const place = (field: CardField) => ({ stream: card.assessment, record: card.id, field });
	const seen = useText(session, place("seen"));
	const called = useText(session, place("called"));
	const day = useText(session, place("called-on"));
	const time = useText(session, place("called-at"));
	const agreed = useText(session, place("agreed"));
	const followUp = useText(session, place("follow-up"));
	const calledNow = () => {
		const now = Date.now();
		session.apply([
			{ ...place("called-on"), value: plainDateOf(now) },
			{ ...place("called-at"), value: sayTime(now).slice(0, 5) },
		]);
	};
	const isTimeWrong = card.written["called-at"].trim() !== "" && card.calledAt === undefined;
	return (
		<>
			<TextInput {...called} label={said.fields.called} labelSize="s" hint={said.calledHint} />
			<DateInput
				label={said.fields["called-on"]}
				labelSize="s"
				defaultValue={day.defaultValue}
				onType={(typed) => day.onType(textOfDate(typed))}
				onLeave={day.onLeave}
			/>
			<TextInput
				{...time}
				label={said.fields["called-at"]}
				labelSize="s"
				hint={said.timeHint}
				width={5}
				error={isTimeWrong ? said.notATime : undefined}
			/>
			{card.calledAt === undefined ? (
				<Button look="secondary" onPress={calledNow}>
					{said.now}
				</Button>
			) : (
				<p className="govuk-body-s">{said.calledAt(card.calledAt)}</p>
			)}
			<TextArea {...seen} label={said.fields.seen} labelSize="s" hint={said.noNames} />
			<TextArea {...agreed} label={said.fields.agreed} labelSize="s" />
			<TextArea {...followUp} label={said.fields["follow-up"]} labelSize="s" />
		</>
	);
}
