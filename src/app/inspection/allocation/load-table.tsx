import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { Allocation } from "#domain/inspection/allocation.ts";
import { interestsOf } from "#domain/inspection/interests.ts";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import { nameIn, type Plan } from "./use-plan.ts";

/** How many cases each member has. It says how much work somebody has, and nothing of how it is done. */
export function LoadTable({ plan }: { readonly plan: Plan }) {
	const session = useSession();
	const interests = useWholeJournal(session, () => interestsOf(session.journal));
	const said = words.inspection.allocation.load;
	const countOf = (member: string, purpose: "first" | "second") =>
		plan.cases.filter((one) => isWith(one[purpose], member)).length;
	return (
		<Table
			caption={said.heading}
			columns={[
				{ header: said.member },
				{ header: said.role },
				{ header: said.cases, numeric: true },
				{ header: said.second, numeric: true },
				{ header: said.interests, numeric: true },
			]}
			rows={plan.team.map(({ id, role }) => ({
				key: id,
				cells: [
					<bdi key="name">{nameIn(plan, id)}</bdi>,
					words.inspection.roles[role],
					countOf(id, "first"),
					countOf(id, "second"),
					interests.filter(({ member, withdrawn }) => member === id && withdrawn === undefined).length,
				],
			}))}
		/>
	);
}

function isWith(allocation: Allocation, member: string): boolean {
	return allocation.kind === "allocated" && allocation.member === member;
}
