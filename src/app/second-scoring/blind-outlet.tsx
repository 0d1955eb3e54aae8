import { Outlet, useLocation } from "react-router";
import { useSession } from "#app/session/use-session.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { FirstKeptBlind } from "./kept-blind.tsx";
import { useBlindCases } from "./use-blind.ts";

/** The places of an inspection that draw on no assessment, or on one that whoever is there makes. */
const openPlaces = [
	"",
	"plan",
	"allocation",
	"import",
	"dip-sample",
	"second-scoring",
	"rehearsal",
	"erase",
	"join",
	"hand-over",
	"integrity",
];

/**
 * The screens of an inspection, but for a second assessor none that shows anything of the first assessment: the case itself,
 * and every page that gathers what cases say. A new page is kept from them until it is named here.
 */
export function BlindOutlet() {
	const session = useSession();
	const blind = useBlindCases(session);
	const { pathname } = useLocation();
	const [place = "", sampleCase = "", of = ""] = pathname.split("/").slice(3);
	return isOpen(place, sampleCase, of, blind) ? <Outlet /> : <FirstKeptBlind cases={blind} />;
}

function isOpen(place: string, sampleCase: string, of: string, blind: readonly RecordId[]): boolean {
	if (blind.length === 0 || openPlaces.includes(place)) return true;
	return place === "cases" && (!blind.includes(sampleCase) || of === "second");
}
