import { useJournal, useWorkspace } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { erasuresOf } from "./erasures.ts";

/** The way to the certificates of what was erased on this device. */
export function ErasedInspections() {
	const { own } = useWorkspace();
	const erasures = useJournal(own, () => erasuresOf(own.journal));
	if (erasures.length === 0) return null;
	return (
		<section>
			<h2 className="govuk-heading-m">{words.erasure.certificates}</h2>
			<ul className="govuk-list">
				{erasures.map(({ inspection, service, at }) => (
					<li key={inspection}>
						<TextLink to={`/this-device/erased/${inspection}`}>
							{service}, {sayInstant(at)}
						</TextLink>
					</li>
				))}
			</ul>
		</section>
	);
}
