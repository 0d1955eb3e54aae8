import type { Role } from "#domain/inspection/team.ts";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";

/** Why somebody can read the plan and the sample but not change them. */
export function NotYourPart({ role }: { readonly role: Role | undefined }) {
	return <InsetText>{words.inspection.notYourPart(role && words.inspection.roles[role])}</InsetText>;
}
