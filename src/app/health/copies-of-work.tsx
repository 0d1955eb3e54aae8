import { useWorkspace } from "#app/session/use-session.ts";
import { sayInstant } from "#domain/dates.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { Table } from "#ui/table.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import type { CopyHealth, MirrorHealth } from "#vault/health.ts";
import { useFound } from "./use-found.ts";

/** Both copies on this device: how much each holds, and what is wrong with it. */
export function CopiesOfWork() {
	const { vault } = useWorkspace();
	const health = useFound(vault.health);
	const said = words.health;
	if (!health) return null;
	if (!health.ok) return <ErrorMessage text={sayProblem(health.problem).what} />;
	const { database, mirror } = health.value;
	const row = (key: string, name: string, copy: CopyHealth, state: string) => ({
		key,
		cells: [
			name,
			String(copy.rows),
			said.saySize(copy.bytes),
			copy.lastWrite === undefined ? said.notYet : sayInstant(copy.lastWrite),
			state,
		],
	});
	return (
		<>
			<Table
				caption={said.copies}
				columns={[
					{ header: said.copy },
					{ header: said.rows, numeric: true },
					{ header: said.size, numeric: true },
					{ header: said.lastWrite },
					{ header: said.state },
				]}
				rows={[
					row("database", said.database, database, sayState(database)),
					...(mirror.exists ? [row("mirror", said.mirror, mirror, sayMirrorState(mirror))] : []),
				]}
			/>
			{!mirror.exists && <p className="govuk-body">{said.noMirror}</p>}
		</>
	);
}

function sayState({ problem, damagedRows }: CopyHealth): string {
	if (problem) return sayProblem(problem).what;
	return damagedRows > 0 ? words.health.damaged(damagedRows) : words.health.inOrder;
}

function sayMirrorState(mirror: MirrorHealth): string {
	return mirror.damagedFrames > 0 ? words.health.damagedFrames(mirror.damagedFrames) : sayState(mirror);
}
