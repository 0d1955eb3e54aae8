import { useState } from "react";
import { useRight } from "#app/inspection/use-right.ts";
import { resettlementStandard } from "#app/instruments.ts";
import { newId } from "#app/session/session.ts";
import { useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import { sayInstant } from "#domain/dates.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { type DissentProblem, planDissent } from "#domain/judgement/rating-dissent.ts";
import { DISSENT_WHO, DISSENT_WHY } from "#domain/judgement/rating-fields.ts";
import type { RatingEntry } from "#domain/judgement/rating-record.ts";
import { sayDecision } from "#domain/judgement/say-rating.ts";
import { Button } from "#ui/button.tsx";
import { Details } from "#ui/details.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";

const WHO = "dissent-who";
const WHY = "dissent-why";

const said = words.judgement.dissent;

/** Records that somebody disagreed with a decision, at the time or later. */
export function DissentForm({ entries }: { readonly entries: readonly RatingEntry[] }) {
	const session = useSession();
	const { role } = useRight("dissent");
	const [chosen, setChosen] = useState<string>();
	const [problems, setProblems] = useState<readonly DissentProblem[]>([]);
	const [done, setDone] = useState("");
	const latest = entries.at(-1);
	if (!latest) return null;
	const errorFor = (kind: DissentProblem["kind"]) => {
		const problem = problems.find((one) => one.kind === kind);
		return problem && said.problem(problem);
	};

	const record = () => {
		const drafts = [DISSENT_WHO, DISSENT_WHY].map((field) => ({ stream: JUDGEMENT, record: JUDGEMENT, field }));
		for (const draft of drafts) session.leave(draft);
		const [who, why] = [DISSENT_WHO, DISSENT_WHY].map((field) => session.shownText(JUDGEMENT, field));
		const planned = planDissent(newId(), { decision: chosen ?? latest.id, who: who ?? "", why: why ?? "", role });
		if (!planned.ok) {
			setProblems(planned.problem.problems);
			focusControl(planned.problem.problems[0]?.kind === "who-missing" ? WHO : WHY);
			return;
		}
		session.apply([...planned.value, ...drafts.map((draft) => ({ ...draft, value: "" }))]);
		setProblems([]);
		setDone(said.recorded);
	};

	return (
		<>
			<Details summary={said.summary}>
				<Form onSubmit={record}>
					<p className="govuk-body">{said.explained}</p>
					{entries.length > 1 && (
						<Select
							label={said.decision}
							labelSize="s"
							options={entries.toReversed().map((entry) => ({ value: entry.id, label: sayEntry(entry) }))}
							value={chosen ?? latest.id}
							onChoose={setChosen}
						/>
					)}
					<WrittenText
						stream={JUDGEMENT}
						id={WHO}
						record={JUDGEMENT}
						field={DISSENT_WHO}
						label={said.who}
						hint={said.whoHint}
						error={errorFor("who-missing")}
						lines={1}
					/>
					<WrittenText
						stream={JUDGEMENT}
						id={WHY}
						record={JUDGEMENT}
						field={DISSENT_WHY}
						label={said.why}
						error={errorFor("why-missing")}
						lines={3}
					/>
					<Button type="submit" look="secondary">
						{said.submit}
					</Button>
				</Form>
			</Details>
			<p role="status" className="govuk-body">
				{done}
			</p>
		</>
	);
}

function sayEntry({ decision, at }: RatingEntry): string {
	const stage = decision.kind === "decided" ? `${words.judgement.rating.stages[decision.stage]}, ` : "";
	return said.choice(`${stage}${sayInstant(at)}`, sayDecision(decision, resettlementStandard));
}
