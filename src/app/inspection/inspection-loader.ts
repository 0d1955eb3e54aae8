import type { LoaderFunctionArgs } from "react-router";
import type { Session } from "#app/session/session.ts";
import { StorageFailure } from "#app/session/storage-failure.ts";
import type { Workspace } from "#app/session/workspace.ts";

/** Id of the route of an inspection, by which its session can be asked for from outside its screens. */
export const INSPECTION_ROUTE = "inspection";

/** Opens the inspection that an address names. Throws a 404 where this device does not hold it, a `StorageFailure` where it cannot be read. */
export const inspectionLoader =
	(workspace: Workspace) =>
	async ({ params }: LoaderFunctionArgs): Promise<Session> => {
		const session = await workspace.open(params.inspection ?? "");
		if (!session.ok) throw new StorageFailure(session.problem);
		if (!session.value) throw new Response(null, { status: 404 });
		return session.value;
	};
