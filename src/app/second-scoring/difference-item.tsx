import { useState } from "react";
import { EvidenceLines } from "#app/evidence/evidence-lines.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { resolutionField, sides } from "#domain/agreement/comparison.ts";
import type { Role } from "#domain/inspection/team.ts";
import { objectOf, textOf } from "#domain/journal/json.ts";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { ResolveForm } from "./resolve-form.tsx";
import type { Difference, ShownComparison } from "./use-differences.ts";

const said = words.agreement.differences;

interface DifferenceItemProps {
	readonly comparison: ShownComparison;
	readonly difference: Difference;
	/** Of the person at this device. */
	readonly role: Role | undefined;
	readonly mayResolve: boolean;
}

/** One difference: both answers with their reasons and evidence, and what the lead decides on them. */
export function DifferenceItem({ comparison, difference, role, mayResolve }: DifferenceItemProps) {
	const [isDecidingAgain, setDecidingAgain] = useState(false);
	const [done, setDone] = useState("");
	const focusNext = useFocusNext();
	const { id, text, number, resolution, inConflict } = difference;
	const { id: second } = comparison.scoring.second;
	const headingId = `difference-${id}`;
	const recorded = () => {
		setDecidingAgain(false);
		setDone(said.recorded(number || text));
		focusNext(headingId);
	};
	const decision = resolution && !isDecidingAgain ? resolution : undefined;
	return (
		<section aria-labelledby={headingId}>
			<h2 id={headingId} className="govuk-heading-m" tabIndex={-1}>
				{number === "" ? text : `${number}: ${text}`}
			</h2>
			<BothSides comparison={comparison} difference={difference} />
			{inConflict && (
				<>
					<p className="govuk-body">{said.inConflict}</p>
					<FieldNotice
						stream={second}
						record={second}
						field={resolutionField(id)}
						say={(value) => sayResolution(objectOf(value))}
						isReadOnly
					/>
				</>
			)}
			{decision && (
				<InsetText>
					<strong>{said.decided(decision.stands)}</strong>
					<br />
					<span className="as-typed">{decision.reason}</span>
					<br />
					{said.decidedBy(decision.by || words.agreement.someone, decision.at)}
				</InsetText>
			)}
			{mayResolve && decision && (
				<Button look="secondary" onPress={() => setDecidingAgain(true)}>
					{said.decideAgain}
				</Button>
			)}
			{mayResolve && !decision && (
				<ResolveForm scoring={comparison.scoring} field={id} role={role} onRecorded={recorded} />
			)}
			<p role="status" className="govuk-body">
				{done}
			</p>
		</section>
	);
}

/** A decision that stands beside another one: which answer, and why. */
function sayResolution({ stands, reason }: ReturnType<typeof objectOf>): string {
	return `${said.decided(stands === "second" ? "second" : "first")} ${textOf(reason)}`;
}

function BothSides({ comparison, difference }: Pick<DifferenceItemProps, "comparison" | "difference">) {
	return (
		<div className="two-sides">
			{sides.map((side) => {
				const { answer, reason, evidence } = difference.said[side];
				return (
					<div key={side}>
						<h3 className="govuk-heading-s">{said.sideBy(said.sides[side], comparison.names[side])}</h3>
						<SummaryList
							rows={[
								{ key: said.answer, value: answer || said.noAnswer },
								{ key: said.reason, value: <span className="as-typed">{reason.trim() || said.nothing}</span> },
								{ key: said.evidence, value: <EvidenceLines items={evidence} /> },
							]}
						/>
					</div>
				);
			})}
		</div>
	);
}
