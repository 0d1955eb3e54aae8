import type { Challenge } from "#domain/judgement/factual-accuracy.ts";
import { Button } from "#ui/button.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { ChallengeFields } from "./challenge-fields.tsx";
import { ChallengeRead } from "./challenge-read.tsx";
import { OutcomeForm } from "./outcome-form.tsx";

/** What is open at an entry: its fields, or the form that decides on it. */
export type OpenPart = "fields" | "outcome";

interface ChallengeEntryProps {
	readonly challenge: Challenge;
	/** Its place in the log, from 1. */
	readonly number: number;
	readonly open: OpenPart | undefined;
	readonly mayJudge: boolean;
	readonly onOpen: (part: OpenPart) => void;
	/** With what there is to say of it. */
	readonly onClose: (done: string) => void;
	readonly onRemove: () => void;
}

const said = words.factualAccuracy;

/** Id of an entry of the log. */
export const challengeId = (challenge: string) => `challenge-${challenge}`;

/** One challenge of the log: to read, and, opened, to write or to decide on. */
export function ChallengeEntry(props: ChallengeEntryProps) {
	const { challenge, number, open, mayJudge, onOpen, onClose, onRemove } = props;
	const about = <VisuallyHidden>{said.ofChallenge(number)}</VisuallyHidden>;
	const isDecided = challenge.record.length > 0;
	if (open === "fields")
		return (
			<li id={challengeId(challenge.id)} className="evidence evidence--open">
				<Fieldset label={said.challenge(number)} labelSize="m">
					<ChallengeFields challenge={challenge.id} />
					<Button look="secondary" onPress={() => onClose("")}>
						{said.done} {about}
					</Button>
				</Fieldset>
			</li>
		);
	return (
		<li id={challengeId(challenge.id)} className="evidence">
			<h2 className="govuk-heading-s">
				{said.challenge(number)} – {said.states[stateOf(challenge)]}
			</h2>
			<ChallengeRead challenge={challenge} />
			{open === "outcome" ? (
				<OutcomeForm challenge={challenge.id} onDecided={() => onClose(said.recorded)} onClose={() => onClose("")} />
			) : (
				mayJudge && (
					<div className="entry-buttons">
						<Button look="link" onPress={() => onOpen("outcome")}>
							{isDecided ? said.decideAgain : said.decide} {about}
						</Button>
						<Button look="link" onPress={() => onOpen("fields")}>
							{said.change} {about}
						</Button>
						{!isDecided && (
							<Button look="link" onPress={onRemove}>
								{said.remove} {about}
							</Button>
						)}
					</div>
				)
			)}
		</li>
	);
}

function stateOf({ outcome, inConflict }: Challenge): keyof typeof said.states {
	if (inConflict) return "conflict";
	return outcome?.outcome ?? "open";
}
