import { useSession } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import type { SentBundle } from "#domain/handover/bundle-log.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { PacksForAll } from "./packs-for-all.tsx";
import { sayMember } from "./say-member.ts";
import { type PackOfMember, usePacks } from "./use-packs.ts";

/** What every colleague is to get from the lead, and whether it has arrived. */
export function Packs() {
	const packs = usePacks();
	const withDevice = packs.filter(({ cards }) => cards.length > 0);
	const said = words.handOver.packs;
	return (
		<>
			<p className="govuk-body">{said.explained}</p>
			{packs.length === 0 && <p className="govuk-body">{said.nobody}</p>}
			{packs.map((pack) => (
				<Pack key={pack.member.id} {...pack} />
			))}
			{withDevice.length > 1 && <PacksForAll packs={packs} />}
		</>
	);
}

function Pack({ member, device, cases, last, isChanged }: PackOfMember) {
	const session = useSession();
	const said = words.handOver.packs;
	const who = sayMember(member);
	return (
		<section>
			<h2 className="govuk-heading-m">
				<span className="govuk-caption-m">{words.inspection.roles[member.role]}</span>
				<bdi>{who}</bdi>
			</h2>
			<SummaryList
				rows={[
					{
						key: said.device,
						value: said.devices[device],
						action: (
							<TextLink to={device === "unknown" ? `/inspections/${session.id}/plan` : "/colleagues"}>
								{device === "unknown" ? said.sayDevice : words.handOver.toColleagues}{" "}
								<VisuallyHidden>({who})</VisuallyHidden>
							</TextLink>
						),
					},
					{ key: said.cases, value: cases.length === 0 ? said.noCases : cases.join(", ") },
					{ key: said.last, value: sayLast(last, isChanged) },
				]}
			/>
			<ButtonLink to={`/inspections/${session.id}/hand-over/${member.id}`} look="secondary">
				{said.make} <VisuallyHidden>{said.forWhom(who)}</VisuallyHidden>
			</ButtonLink>
		</section>
	);
}

function sayLast(last: SentBundle | undefined, isChanged: boolean): string {
	const said = words.handOver.packs;
	if (!last) return said.none;
	const made = sayInstant(last.made);
	const [receipt] = last.receipts;
	const state = receipt ? said.received(made, sayInstant(receipt.at)) : said.made(made);
	return isChanged ? `${state} ${said.changed}` : state;
}
