import { useState } from "react";
import { newId } from "#app/session/session.ts";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { INSPECTION, PLAN } from "#domain/inspection/inspection.ts";
import {
	type InterestGround,
	type InterestProblem,
	interestDraft,
	interestGrounds,
	planInterest,
} from "#domain/inspection/interests.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Radios } from "#ui/radios.tsx";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";
import { nameIn, type Plan } from "./use-plan.ts";

interface DeclareInterestProps {
	readonly plan: Plan;
	/** The member who declares it of themselves; nothing for the lead, who can note it for anybody. */
	readonly only: RecordId | undefined;
}

interface Chosen {
	readonly member?: string | undefined;
	readonly sampleCase?: string | undefined;
	readonly ground?: InterestGround | undefined;
}

/** Where each problem is mended. */
const controls: Readonly<Record<InterestProblem["kind"], string>> = {
	"member-missing": "interest-member",
	"case-missing": "interest-case",
	"declared-already": "interest-case",
	"ground-missing": "interest-ground",
	"reason-needed": "interest-reason",
};

/** Declares a conflict of interest of a member in a case. */
export function DeclareInterest({ plan, only }: DeclareInterestProps) {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const draft = { stream: PLAN, record: INSPECTION, field: interestDraft(person) };
	const [chosen, setChosen] = useState<Chosen>({});
	const [{ isDeclared, problem }, setOutcome] = useState({
		isDeclared: false,
		problem: undefined as InterestProblem["kind"] | undefined,
	});
	const said = words.inspection.allocation.interests;
	const options = interestGrounds.map((value) => ({ value, label: said.groundOptions[value] }));
	const errorAt = (control: string) => (problem && controls[problem] === control ? said.problems[problem] : undefined);

	const declare = () => {
		const { member = only ?? "", sampleCase = "", ground } = chosen;
		session.leave(draft);
		const wanted = { member, sampleCase, ground, reason: session.shownText(INSPECTION, draft.field) };
		const planned = planInterest(session.journal, newId(), wanted);
		if (!planned.ok) {
			setOutcome({ isDeclared: false, problem: planned.problem.kind });
			return focusControl(controls[planned.problem.kind]);
		}
		session.apply([...planned.value, { ...draft, value: "" }]);
		setChosen({});
		return setOutcome({ isDeclared: true, problem: undefined });
	};

	return (
		<Form onSubmit={declare}>
			<h3 className="govuk-heading-s">{only === undefined ? said.add : said.addOwn}</h3>
			{only === undefined && (
				<Select
					id={controls["member-missing"]}
					label={said.member}
					error={errorAt(controls["member-missing"])}
					options={plan.team.map(({ id }) => ({ value: id, label: nameIn(plan, id) }))}
					value={chosen.member}
					onChoose={(member) => setChosen({ ...chosen, member })}
				/>
			)}
			<Select
				id={controls["case-missing"]}
				label={said.case}
				error={errorAt(controls["case-missing"])}
				options={plan.cases.map(({ id, reference }) => ({ value: id, label: reference }))}
				value={chosen.sampleCase}
				onChoose={(sampleCase) => setChosen({ ...chosen, sampleCase })}
			/>
			<Radios
				id={controls["ground-missing"]}
				label={said.ground}
				error={errorAt(controls["ground-missing"])}
				groups={[{ options }]}
				value={chosen.ground}
				onChoose={(value) => setChosen({ ...chosen, ground: interestGrounds.find((ground) => ground === value) })}
			/>
			<WrittenText
				{...draft}
				id={controls["reason-needed"]}
				label={said.reason}
				error={errorAt(controls["reason-needed"])}
				lines={1}
			/>
			<Button type="submit" look="secondary">
				{said.submit}
			</Button>
			<p role="status" className="govuk-body">
				{isDeclared && said.added}
			</p>
		</Form>
	);
}
