import { Outlet, useLocation } from "react-router";
import { useSession } from "#app/session/use-session.ts";
import { FirstKeptBlind } from "./kept-blind.tsx";
import { isOpenPlace } from "./open-places.ts";
import { useBlindCases } from "./use-blind.ts";

/**
 * The screens of an inspection, but for a second assessor none that shows anything of the first assessment: the case itself,
 * and every page that gathers what cases say.
 */
export function BlindOutlet() {
	const session = useSession();
	const blind = useBlindCases(session);
	const { pathname } = useLocation();
	return isOpenPlace(pathname, blind) ? <Outlet /> : <FirstKeptBlind cases={blind} />;
}
