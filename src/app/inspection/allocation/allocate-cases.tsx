import { useState } from "react";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useSession } from "#app/session/use-session.ts";
import { allocationField, planAllocation, planUnallocation } from "#domain/inspection/allocation.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { textOf } from "#domain/journal/json.ts";
import { Select } from "#ui/select.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { words } from "#ui/words/words.ts";
import { sayHolder, sayRefusal, saySecond, sayTrouble } from "./say-allocation.ts";
import { type CaseToAllocate, nameIn, type Plan } from "./use-plan.ts";

interface AllocateCasesProps {
	readonly plan: Plan;
	readonly mayPlan: boolean;
}

/** Each case with who assesses it, chosen one by one by those who may. */
export function AllocateCases({ plan, mayPlan }: AllocateCasesProps) {
	const [said, setSaid] = useState("");
	const text = words.inspection.allocation.cases;
	const left = plan.cases.filter(({ first }) => first.kind === "unallocated").length;
	return (
		<section>
			<h2 className="govuk-heading-m">{text.heading}</h2>
			<p className="govuk-body">{plan.cases.length === 0 ? text.none : text.leftToAllocate(left, plan.cases.length)}</p>
			{mayPlan && plan.cases.length > 0 && <p className="govuk-body">{text.explained}</p>}
			{mayPlan ? (
				<div className="allocations">
					{plan.cases.map((one) => (
						<AllocateCase key={one.id} plan={plan} sampleCase={one} onDone={setSaid} />
					))}
				</div>
			) : (
				<SummaryList
					rows={plan.cases.map((one) => ({
						key: one.reference,
						value: [sayHolder(plan, one), saySecond(plan, one)].filter(Boolean).join(". "),
					}))}
				/>
			)}
			<p role="status" className="govuk-body">
				{said}
			</p>
		</section>
	);
}

interface AllocateCaseProps {
	readonly plan: Plan;
	readonly sampleCase: CaseToAllocate;
	readonly onDone: (said: string) => void;
}

function AllocateCase({ plan, sampleCase, onDone }: AllocateCaseProps) {
	const session = useSession();
	const [refused, setRefused] = useState<{ readonly why: string; readonly while: string | undefined }>();
	const { id, reference, first, barred } = sampleCase;
	const text = words.inspection.allocation.cases;
	const holder = first.kind === "allocated" ? first.member : undefined;

	const choose = (member: string | undefined) => {
		if (member === undefined) {
			session.apply([planUnallocation(id)]);
			return onDone(text.backNow(reference));
		}
		const planned = planAllocation(session.journal, { sampleCase: id, member });
		if (!planned.ok) return setRefused({ why: sayRefusal(planned.problem, nameIn(plan, member)), while: holder });
		session.apply([planned.value]);
		return onDone(text.now(reference, nameIn(plan, member)));
	};

	const members = plan.team.map((member) => ({
		value: member.id,
		label: barred.includes(member.id)
			? text.optionBarred(nameIn(plan, member.id))
			: text.option(nameIn(plan, member.id), words.inspection.roles[member.role]),
	}));
	// What was refused no longer matters once somebody else has the case.
	const refusal = refused && refused.while === holder ? refused.why : undefined;
	const isGone = holder !== undefined && !members.some(({ value }) => value === holder);
	return (
		<div>
			<FieldNotice
				stream={PLAN}
				record={id}
				field={allocationField("first")}
				say={(value) => (value === null ? text.nobody : nameIn(plan, textOf(value)))}
			/>
			<Select
				label={reference}
				labelSize="s"
				hint={saySecond(plan, sampleCase)}
				error={refusal ?? sayTrouble(plan, sampleCase)}
				options={isGone ? [...members, { value: holder, label: nameIn(plan, holder) }] : members}
				value={holder}
				onChoose={choose}
			/>
		</div>
	);
}
