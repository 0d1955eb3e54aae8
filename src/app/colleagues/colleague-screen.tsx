import { useState } from "react";
import { useLoaderData } from "react-router";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { sayInstant } from "#domain/dates.ts";
import { historyOfCard } from "#domain/handover/card-history.ts";
import { planComparison } from "#domain/handover/change-device-book.ts";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { Details } from "#ui/details.tsx";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { CardAlarm } from "./card-alarm.tsx";
import { CompareWords } from "./compare-words.tsx";
import { RevokeCard } from "./revoke-card.tsx";
import { sayRole } from "./say-role.ts";
import { SixWords } from "./six-words.tsx";
import { useDeviceBook } from "./use-device-book.ts";

const OUTCOME = "outcome";

/** One card of a colleague's device: comparing it, an alarm about it, revoking it, and what became of it. */
export function Component() {
	const id = useLoaderData<RecordId>();
	return <Colleague key={id} id={id} />;
}

function Colleague({ id }: { readonly id: RecordId }) {
	const { own } = useWorkspace();
	const entry = useDeviceBook().find((known) => known.id === id);
	const [outcome, setOutcome] = useState("");
	const focusNext = useFocusNext();
	const said = words.devices.colleague;
	if (!entry) throw new Error("A card of the device book is gone");
	const { card, state, decision } = entry;
	const who = card.name;

	const tell = (done: string) => {
		setOutcome(done);
		focusNext(OUTCOME);
	};
	const compared = () => {
		own.apply(planComparison(own.journal, entry));
		tell(said.compare.compared(who));
	};

	return (
		<Page
			marking={DEFAULT_MARKING}
			places={[
				{ text: words.inspection.all, to: "/" },
				{ text: words.devices.book.title, to: "/colleagues" },
			]}
		>
			<div id={OUTCOME} tabIndex={-1}>
				{outcome && (
					<NotificationBanner kind="success">
						<p className="govuk-notification-banner__heading">{outcome}</p>
					</NotificationBanner>
				)}
			</div>
			<PageHeading title={said.title} caption={said.caption}>
				<bdi>{who}</bdi>
			</PageHeading>
			<p className="govuk-body">{sayRole(card.role)}</p>
			{state === "changed" ? <CardAlarm entry={entry} /> : <p className="govuk-body">{said.standing[state]}</p>}
			{decision === undefined && <CompareWords card={card} onCompared={compared} />}
			{decision?.kind === "compared" && (
				<Details summary={words.devices.words}>
					<SixWords card={card} label={words.devices.words} />
				</Details>
			)}
			{state === "revoked" ? (
				<Details summary={said.compare.again}>
					<p className="govuk-body">{said.compare.againHow}</p>
					<CompareWords card={card} onCompared={compared} />
				</Details>
			) : (
				<RevokeCard entry={entry} onRevoked={() => tell(said.revoked)} />
			)}
			<History card={id} />
		</Page>
	);
}

function History({ card }: { readonly card: RecordId }) {
	const { own } = useWorkspace();
	const said = words.devices.colleague;
	return (
		<Details summary={said.history}>
			<ol className="govuk-list">
				{historyOfCard(own.journal, card).map((step) => (
					<li key={`${step.at} ${step.kind}`}>
						{sayInstant(step.at)}: <span className="as-typed">{said.steps[step.kind](step.said)}</span>
					</li>
				))}
			</ol>
		</Details>
	);
}
