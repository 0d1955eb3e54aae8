import { useEffect, useState } from "react";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import type { Format } from "./formats.ts";

/** Says before a file is made which characters it would show by a substitute. Where that cannot be found out, the export says why. */
export function MissingCharacters({ format: { findMissing } }: { readonly format: Format }) {
	const [missing, setMissing] = useState<readonly string[]>([]);
	useEffect(() => {
		const leaving = new AbortController();
		void findMissing?.(leaving.signal).then((found) => {
			if (!leaving.signal.aborted) setMissing(found.ok ? found.value : []);
		});
		return () => leaving.abort();
	}, [findMissing]);
	return <div role="status">{missing.length > 0 && <InsetText>{words.reports.missing(missing)}</InsetText>}</div>;
}
