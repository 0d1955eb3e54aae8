import type { HeldInstrument } from "#app/instruments.ts";
import type { Session } from "#app/session/session.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { reviewOf } from "#domain/inspection/review.ts";
import type { Hash } from "#domain/journal/event.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import type { Usage } from "./use-usage.ts";

interface OpenAssessmentsProps {
	/** The oldest first. */
	readonly versions: readonly HeldInstrument[];
	readonly usage: ReadonlyMap<Hash, readonly Usage[]> | undefined;
}

/** The open assessments under another version than the newest: what a move to it would concern. */
export function OpenAssessments({ versions, usage }: OpenAssessmentsProps) {
	const newest = versions.at(-1);
	const said = words.instruments.versions;
	if (!newest || versions.length < 2) return null;
	const open = versions.slice(0, -1).flatMap(({ instrument, named }) =>
		(usage?.get(named.fingerprint) ?? []).flatMap(({ session, assessments }) => {
			const count = assessments.filter((one) => isOpen(session, one)).length;
			return count > 0 ? [{ session, count, version: instrument.version }] : [];
		}),
	);
	return (
		<>
			<h2 className="govuk-heading-m">{said.impact}</h2>
			<p className="govuk-body">{said.impactExplained(newest.instrument.version)}</p>
			{open.length === 0 && <p className="govuk-body">{usage ? said.noImpact : words.instruments.counting}</p>}
			<ul className="govuk-list">
				{open.map(({ session, count, version }) => (
					<li key={`${session.id} ${version}`}>
						<TextLink to={`/inspections/${session.id}/instrument?to=${newest.named.fingerprint}`}>
							{inspectionOf(session.journal).service || words.inspection.serviceNotNamed}
						</TextLink>
						: {said.impactOf(count, version)}
					</li>
				))}
			</ul>
		</>
	);
}

function isOpen({ journal }: Session, assessment: string): boolean {
	const { state } = reviewOf(journal, assessment);
	return state !== "ready" && state !== "signed-off";
}
