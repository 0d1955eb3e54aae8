import { isRole } from "#domain/inspection/team.ts";
import { words } from "#ui/words/words.ts";

/** The usual role that a card names. */
export function sayRole(role: string): string {
	return isRole(role) ? words.inspection.roles[role] : role;
}
