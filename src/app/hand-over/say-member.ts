import type { Member } from "#domain/inspection/team.ts";
import { words } from "#ui/words/words.ts";

/** What a member of the team is called. */
export function sayMember({ name }: Pick<Member, "name">): string {
	return name.trim() || words.inspection.team.someone;
}
