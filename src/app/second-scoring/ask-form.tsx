import { useState } from "react";
import { sayRefusal } from "#app/inspection/allocation/say-allocation.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { planSecondScoring, type SecondScoringProblem } from "#domain/agreement/second-scoring.ts";
import { allocationOf } from "#domain/inspection/allocation.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { assessmentFor, sampleOf } from "#domain/inspection/sample.ts";
import { may, type Role } from "#domain/inspection/team.ts";
import { Button } from "#ui/button.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";
import { nameOf } from "./use-scorings.ts";

const CASE = "second-case";
const MEMBER = "second-member";
const said = words.agreement.ask;

interface Errors {
	readonly sampleCase?: string;
	readonly member?: string;
}

/** Asks a member of the team for a second scoring of a case. */
export function AskForm({ role }: { readonly role: Role | undefined }) {
	const session = useSession();
	const [sampleCase, setCase] = useState<string>();
	const [member, setMember] = useState<string>();
	const [errors, setErrors] = useState<Errors>({});
	const [done, setDone] = useState("");
	const { cases, team } = useWholeJournal(session, () => choicesIn(session.journal));

	const fail = (wrong: Errors) => {
		setErrors(wrong);
		setDone("");
		focusControl(wrong.sampleCase ? CASE : MEMBER);
	};
	const ask = () => {
		const chosen = cases.find(({ value }) => value === sampleCase);
		if (!chosen) return fail({ sampleCase: said.chooseCase });
		if (member === undefined) return fail({ member: said.chooseMember });
		const wanted = { sampleCase: chosen.value, assessment: newId(), member, role };
		const who = nameOf(session.journal, member);
		const planned = planSecondScoring(session.journal, wanted);
		if (!planned.ok) return fail({ member: sayProblem(planned.problem, who) });
		session.apply(planned.value);
		setErrors({});
		setCase(undefined);
		setMember(undefined);
		return setDone(said.asked(chosen.label, who));
	};

	return (
		<>
			<h2 className="govuk-heading-m">{said.title}</h2>
			{cases.length === 0 ? (
				<p className="govuk-body">{said.noCase}</p>
			) : (
				<Form onSubmit={ask}>
					<Select
						id={CASE}
						label={said.case}
						labelSize="s"
						error={errors.sampleCase}
						options={cases}
						value={sampleCase}
						onChoose={setCase}
					/>
					<Select
						id={MEMBER}
						label={said.member}
						labelSize="s"
						hint={said.memberHint}
						error={errors.member}
						options={team}
						value={member}
						onChoose={setMember}
					/>
					<Button type="submit">{said.submit}</Button>
				</Form>
			)}
			<p role="status" className="govuk-body">
				{done}
			</p>
		</>
	);
}

function choicesIn(journal: Parameters<typeof sampleOf>[0]) {
	return {
		cases: sampleOf(journal)
			.filter(({ id }) => allocationOf(journal, id).kind === "allocated" && !assessmentFor(journal, id, "second"))
			.map(({ id, reference }) => ({ value: id, label: reference })),
		team: inspectionOf(journal)
			.team.filter((one) => !may(one.role, "resolve-differences"))
			.map(({ id }) => ({ value: id, label: nameOf(journal, id) })),
	};
}

function sayProblem(problem: SecondScoringProblem, who: string): string {
	switch (problem.kind) {
		case "not-on-the-team":
		case "no-such-case":
		case "conflict-of-interest":
		case "assesses-already":
			return sayRefusal(problem, who);
		default:
			return said.refused[problem.kind];
	}
}
