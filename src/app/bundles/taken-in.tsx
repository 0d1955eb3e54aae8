import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { NotificationBanner } from "#ui/notification-banner.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import type { AcceptedFile } from "./chosen-file.ts";
import { sayName } from "./header-facts.tsx";
import { confirmable } from "./make-receipt.ts";
import { MakeReceipts } from "./make-receipts.tsx";
import { OpenConcerns } from "./open-concerns.tsx";
import { sayBrings } from "./say-arrival.ts";

/** Id of what says that files were taken in. */
export const TAKEN = "taken";

/** What has arrived, with the way there, and the receipts for it. */
export function TakenIn({ taken }: { readonly taken: readonly AcceptedFile[] }) {
	const said = words.bundles;
	const headers = taken.map(({ arrival }) => arrival.header).filter(({ purpose }) => purpose.kind !== "receipt");
	const senders = new Set(headers.map(({ inspection, from }) => senderKey(inspection, from.device)));
	const confirmed = confirmable(useBundleLog()).filter(({ inspection, from }) =>
		senders.has(senderKey(inspection, from)),
	);
	return (
		<>
			<div id={TAKEN} tabIndex={-1}>
				<OpenConcerns files={taken} />
				<NotificationBanner kind="success">
					<p className="govuk-notification-banner__heading">{said.taken.heading(taken.length)}</p>
					<ul className="govuk-list">
						{taken.map(({ id, arrival }) => (
							<li key={id}>
								<bdi>{said.taken.from(said.what[arrival.header.purpose.kind], sayName(arrival.header.from.name))}</bdi>
								{arrival.header.purpose.kind !== "receipt" && `: ${sayBrings(arrival)}`}
							</li>
						))}
					</ul>
					{inspectionsOf(taken).map((inspection) => (
						<Ways key={inspection.id} {...inspection} />
					))}
				</NotificationBanner>
			</div>
			{confirmed.length > 0 && (
				<section>
					<h2 className="govuk-heading-m">{said.receipts.heading}</h2>
					<p className="govuk-body">{said.receipts.explained}</p>
					<MakeReceipts confirmed={confirmed} label={said.receipts.makeAll} />
				</section>
			)}
		</>
	);
}

interface ArrivedInspection {
	readonly id: string;
	readonly service: string;
	readonly isNew: boolean;
	readonly conflicts: number;
	readonly concerns: number;
}

/** Where to go on in an inspection. */
function Ways({ id, service, isNew, conflicts, concerns }: ArrivedInspection) {
	const said = words.bundles.taken;
	const called = service || words.bundles.unnamedService;
	const address = `/inspections/${id}`;
	return (
		<ul className="govuk-list">
			{concerns > 0 && (
				<li>
					<TextLink to={`${address}/board`}>{said.concerns(concerns, called)}</TextLink>
				</li>
			)}
			{isNew && (
				<li>
					<TextLink to={`${address}/join`}>{said.join(called)}</TextLink>
				</li>
			)}
			<li>
				<TextLink to={address}>{said.toInspection(called)}</TextLink>
			</li>
			{conflicts > 0 && (
				<li>
					<TextLink to={`${address}/conflicts`}>{said.conflicts(conflicts, called)}</TextLink>
				</li>
			)}
		</ul>
	);
}

function inspectionsOf(taken: readonly AcceptedFile[]): readonly ArrivedInspection[] {
	const ids = [...new Set(taken.map(({ arrival }) => arrival.header.inspection))];
	return ids.map((id) => {
		const of = taken.filter(({ arrival }) => arrival.header.inspection === id);
		const count = (what: "conflicts" | "concerns") => of.reduce((sum, { arrival }) => sum + arrival[what].length, 0);
		return {
			id,
			service: of.map(({ service }) => service).find((service) => service !== "") ?? "",
			isNew: of.some(({ arrival }) => arrival.invitation),
			conflicts: count("conflicts"),
			concerns: count("concerns"),
		};
	});
}

const senderKey = (inspection: string, device: string) => JSON.stringify([inspection, device]);
