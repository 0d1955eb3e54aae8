import { Points } from "#app/redaction/points.tsx";
import { useSession } from "#app/session/use-session.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { words } from "#ui/words/words.ts";
import { useOnlyHere } from "./use-only-here.ts";

/** Whether everything that was recorded here has arrived elsewhere, and the way to removing it from this device. */
export function Removal() {
	const session = useSession();
	const onlyHere = useOnlyHere();
	const said = words.handOver.removal;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			{onlyHere.length === 0 ? (
				<>
					<p className="govuk-body">{said.covered}</p>
					<ButtonLink to={`/inspections/${session.id}/erase`} look="secondary">
						{words.erasure.toErase}
					</ButtonLink>
				</>
			) : (
				<>
					<p className="govuk-body">{said.open}</p>
					<Points points={onlyHere} />
					<p className="govuk-body">{said.later}</p>
				</>
			)}
		</section>
	);
}
