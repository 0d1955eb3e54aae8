import { useParams } from "react-router";
import { useJournal, useSession, useWorkspace } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { sayInstant } from "#domain/dates.ts";
import { type Redaction, redactionsOf } from "#domain/inspection/redaction.ts";
import { fieldOf } from "#domain/journal/view.ts";
import { Button } from "#ui/button.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { type PlacedEntry, placeEntries } from "./placed-entries.ts";
import { Points } from "./points.tsx";
import { outcomeOf } from "./redact-entries.ts";

/** The certificate of one redaction, to be read and printed: where, when, by whom and why, and what remains elsewhere. */
export function Component() {
	const session = useSession();
	const { certificate = "" } = useParams();
	const redactions = useJournal(session, () => redactionsOf(session.journal));
	const redaction = redactions.find((each) => each.certificate === certificate);
	return redaction ? <Certificate {...redaction} /> : <NotHere />;
}

function Certificate({ certificate, events, reason, by, byRight, at }: Redaction) {
	const session = useSession();
	const { own } = useWorkspace();
	const said = words.redaction;
	const entries = placeEntries(session, events);
	const outcome = useJournal(own, () => outcomeOf(own.journal, certificate), {}, certificate);
	return (
		<>
			<PageHeading title={said.certificate}>{said.certificate}</PageHeading>
			<SummaryList
				rows={[
					{ key: said.what, value: <Entries entries={entries} /> },
					{ key: said.reference, value: certificate },
					{ key: said.when, value: sayInstant(at) },
					{
						key: said.who,
						value: (
							<>
								<bdi>{by || words.assessment.unknownWriter}</bdi> {!byRight && said.withoutRight}
							</>
						),
					},
					{ key: said.why, value: <bdi>{reason || words.assessment.redacted}</bdi> },
					{ key: said.how, value: sayOutcome(outcome) },
				]}
			/>
			<WriteAnew entries={entries} />
			<h2 className="govuk-heading-m">{said.remains}</h2>
			<Points points={said.remaining} />
			<p className="govuk-body">
				{said.newKeys} <TextLink to="/this-device/new-keys">{words.vault.newKeys.make}</TextLink>
			</p>
			<Button look="secondary" onPress={() => window.print()}>
				{said.print}
			</Button>
		</>
	);
}

function Entries({ entries }: { readonly entries: readonly PlacedEntry[] }) {
	return (
		<ul className="govuk-list">
			{entries.map(({ event, place, name, who, at }) => (
				<li key={event.id}>
					<bdi>{words.redaction.entry(place, name)}</bdi> ({words.redaction.writtenBy(who, sayInstant(at))})
				</li>
			))}
		</ul>
	);
}

/** The fields in which nothing stands any more, each with the way to it. */
function WriteAnew({ entries }: { readonly entries: readonly PlacedEntry[] }) {
	const session = useSession();
	const empty = useJournal(session, () =>
		entries.filter(
			({ event, stands }) => stands && fieldOf(session.journal, event.record, event.field).kind === "redacted",
		),
	);
	if (empty.length === 0) return null;
	return (
		<section>
			<h2 className="govuk-heading-m">{words.redaction.anew}</h2>
			<p className="govuk-body">{words.redaction.anewExplained}</p>
			<ul className="govuk-list">
				{empty.map(({ event, to, place, name }) => (
					<li key={event.id}>
						<TextLink to={to}>{words.redaction.entry(place, name)}</TextLink>
					</li>
				))}
			</ul>
		</section>
	);
}

function sayOutcome(outcome: ReturnType<typeof outcomeOf>): string {
	if (outcome === undefined) return words.redaction.notHere;
	return outcome.left === 0 ? words.redaction.removed : words.redaction.left(outcome.left);
}
