import { findInstrument } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sampleNumbersOf } from "#domain/findings/counts.ts";
import { findRatingProblems, ratingOf } from "#domain/judgement/rating.ts";
import { sayRatingMisfit } from "#domain/judgement/say-rating.ts";
import { WarningText } from "#ui/warning-text.tsx";

/** What of the sample the rating that stands is at odds with; nothing where it fits. */
export function RatingMisfits() {
	const session = useSession();
	const misfits = useWholeJournal(session, () =>
		findRatingProblems(ratingOf(session.journal).state, sampleNumbersOf(session.journal, findInstrument)),
	);
	return misfits.map((misfit) => <WarningText key={misfit.kind}>{sayRatingMisfit(misfit)}</WarningText>);
}
