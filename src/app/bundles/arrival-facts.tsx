import type { Arrival, Invitation } from "#domain/handover/arrival.ts";
import { markHiddenCharacters } from "#domain/handover/hidden-characters.ts";
import { Details } from "#ui/details.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import type { SummaryRow } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { HeaderFacts, sayName } from "./header-facts.tsx";
import { sayBrings, sayEach, sayWhereConflicts } from "./say-arrival.ts";

interface ArrivalFactsProps {
	readonly arrival: Arrival;
	readonly service: string;
}

/** What taking a file in would change. */
export function ArrivalFacts({ arrival, service }: ArrivalFactsProps) {
	const { header, invitation, flags, streams } = arrival;
	const isReceipt = header.purpose.kind === "receipt";
	return (
		<>
			{invitation && <InvitationText invitation={invitation} />}
			<HeaderFacts
				header={header}
				service={service}
				isTrusted
				rows={[...(isReceipt ? confirms(arrival) : brings(arrival)), ...notices(flags)]}
			/>
			{streams.length > 0 && (
				<Details summary={words.bundles.brings.each}>
					<ul className="govuk-list">
						{sayEach(arrival).map(({ stream, said }) => (
							<li key={stream}>
								<bdi>{said}</bdi>
							</li>
						))}
					</ul>
				</Details>
			)}
		</>
	);
}

function InvitationText({ invitation: { lead, member, service, cases } }: { readonly invitation: Invitation }) {
	const said = words.bundles;
	return (
		<InsetText>
			<p className="govuk-body">
				{said.invitation(
					sayName(lead.name),
					markHiddenCharacters(service) || said.unnamedService,
					sayName(member.name),
					cases.map(({ reference }) => markHiddenCharacters(reference)),
				)}
			</p>
			<p className="govuk-body">{said.joinAfter}</p>
		</InsetText>
	);
}

function confirms({ receipts }: Arrival): readonly SummaryRow[] {
	const said = words.bundles;
	return [
		{ key: said.facts.confirms, value: receipts.length > 0 ? said.confirms(receipts.length) : said.confirmsNothing },
	];
}

function brings(arrival: Arrival): readonly SummaryRow[] {
	const said = words.bundles;
	const { conflicts } = arrival;
	return [
		{ key: said.facts.brings, value: sayBrings(arrival) },
		...(conflicts.length > 0
			? [{ key: said.facts.conflicts, value: said.conflicts(conflicts.length, sayWhereConflicts(arrival)) }]
			: []),
	];
}

function notices(flags: Arrival["flags"]): readonly SummaryRow[] {
	return flags.length === 0
		? []
		: [
				{
					key: words.bundles.facts.notice,
					value: flags.map((flag) => (
						<p key={flag.kind} className="govuk-body">
							{markHiddenCharacters(words.bundles.flag(flag))}
						</p>
					)),
				},
			];
}
