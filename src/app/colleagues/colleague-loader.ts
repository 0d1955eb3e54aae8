import type { LoaderFunctionArgs } from "react-router";
import type { Workspace } from "#app/session/workspace.ts";
import { deviceBookOf } from "#domain/handover/device-book.ts";
import type { RecordId } from "#domain/journal/event.ts";

/** The record of the card that an address names. Throws a 404 where the device book has no such card. */
export const colleagueLoader =
	({ own }: Workspace) =>
	({ params }: LoaderFunctionArgs): RecordId => {
		const entry = deviceBookOf(own.journal).find(({ id }) => id === params.card);
		if (!entry) throw new Response(null, { status: 404 });
		return entry.id;
	};
