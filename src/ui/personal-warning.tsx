import { personalInText } from "#domain/inspection/personal-content.ts";
import { InsetText } from "./inset-text.tsx";
import { words } from "./words/words.ts";

/** Warns beside a text that is not stored yet, as long as it looks as if it told who a child is. */
export function PersonalWarning({ text }: { readonly text: string }) {
	const kinds = personalInText(text);
	return <div role="status">{kinds.length > 0 && <InsetText>{words.redaction.personalYet(kinds)}</InsetText>}</div>;
}
