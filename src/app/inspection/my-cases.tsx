import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { CaseProgress } from "#domain/findings/case-progress.ts";
import { casesAllocatedTo } from "#domain/inspection/allocation.ts";
import { inspectionOf } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";
import { CaseList } from "./case-list.tsx";

interface MyCasesProps {
	/** Of the inspection. */
	readonly address: string;
	readonly cases: readonly CaseProgress[];
}

/** The cases that the person at this device is to assess, before all others. */
export function MyCases({ address, cases }: MyCasesProps) {
	const session = useSession();
	const person = useWorkspace().person()?.id ?? "";
	const mine = useWholeJournal(session, () => {
		const member = inspectionOf(session.journal).team.find((one) => person !== "" && one.person === person);
		return member ? casesAllocatedTo(session.journal, member.id) : [];
	});
	if (mine.length === 0) return null;
	return (
		<>
			<h2 className="govuk-heading-m">{words.inspection.allocation.mine.heading}</h2>
			<CaseList address={address} cases={cases.filter(({ id }) => mine.includes(id))} mayAdd={false} />
		</>
	);
}
