import { words } from "#ui/words/words.ts";
import { Lines } from "./lines.tsx";

interface BeforeAndAfterProps {
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** What stood and what stands, whole. Lines that are in one of the two only are marked. */
export function BeforeAndAfter({ before, after }: BeforeAndAfterProps) {
	const said = words.instruments.difference;
	return (
		<dl className="before-and-after">
			<dt>{said.before}</dt>
			<dd>{before.length === 0 ? said.nothing : <Lines lines={before} other={after} mark="del" />}</dd>
			<dt>{said.after}</dt>
			<dd>{after.length === 0 ? said.nothing : <Lines lines={after} other={before} mark="ins" />}</dd>
		</dl>
	);
}
