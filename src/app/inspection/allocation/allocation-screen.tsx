import { NotYourPart } from "#app/inspection/not-your-part.tsx";
import { useRight } from "#app/inspection/use-right.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { AllocateCases } from "./allocate-cases.tsx";
import { AllocationHistory } from "./allocation-history.tsx";
import { Interests } from "./interests.tsx";
import { LoadTable } from "./load-table.tsx";
import { SpreadTheRest } from "./spread-the-rest.tsx";
import { usePlan } from "./use-plan.ts";

/** Who assesses which case, and who must not. */
export function Component() {
	const plan = usePlan();
	const { isHeld: mayPlan, role } = useRight("plan");
	const said = words.inspection.allocation;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{!mayPlan && <NotYourPart role={role} />}
			<AllocateCases plan={plan} mayPlan={mayPlan} />
			<LoadTable plan={plan} />
			{mayPlan && <SpreadTheRest plan={plan} />}
			<Interests plan={plan} mayPlan={mayPlan} />
			<AllocationHistory plan={plan} />
		</>
	);
}
