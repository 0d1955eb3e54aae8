import { useSession } from "#app/session/use-session.ts";
import type { OutwardProblem } from "#domain/findings/disclosure/check-outward.ts";
import type { Disclosure } from "#domain/findings/disclosure/disclosure.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { useGate } from "./use-gate.ts";

/** Id of what says how far the decisions are: where the focus goes when none is left. */
export const PROGRESS = "disclosure-progress";

interface GateStateProps {
	readonly disclosures: readonly Disclosure[];
	/** What was done last. */
	readonly done: string;
}

/** How many pieces are decided, and whether outward copies can be made. */
export function GateState({ disclosures, done }: GateStateProps) {
	const session = useSession();
	const gate = useGate();
	const said = words.disclosure;
	const open = disclosures.filter(({ standing }) => standing.kind === "open").length;
	const decided = disclosures.filter(({ standing }) => standing.kind === "decided").length;
	return (
		<InsetText>
			<div id={PROGRESS} tabIndex={-1}>
				<p className="govuk-body govuk-!-font-weight-bold">
					{decided + open === 0 ? said.nothing : said.progress(decided, decided + open)}
				</p>
				{gate.ok ? (
					<p className="govuk-body">
						{said.passed} <TextLink to={`/inspections/${session.id}/reports`}>{said.toReports}</TextLink>
					</p>
				) : (
					<NotPassed problem={gate.problem} />
				)}
			</div>
			<p role="status" className="govuk-body">
				{done}
			</p>
		</InsetText>
	);
}

function NotPassed({ problem }: { readonly problem: OutwardProblem }) {
	const said = words.disclosure;
	if (problem.kind === "names-not-given") return <p className="govuk-body">{`${said.notPassed} ${said.namesFirst}`}</p>;
	if (problem.kind === "outward-unsettled") return <p className="govuk-body">{said.unsettled}</p>;
	return (
		<>
			<p className="govuk-body">{said.notPassed}</p>
			<ul className="govuk-list govuk-list--bullet">
				{[...problem.open].map(([kind, count]) => (
					<li key={kind}>{said.open(kind, count)}</li>
				))}
			</ul>
		</>
	);
}
