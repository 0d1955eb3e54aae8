import { useState } from "react";
import { NotYourPart } from "#app/inspection/not-your-part.tsx";
import { useRight } from "#app/inspection/use-right.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { words } from "#ui/words/words.ts";
import { ChooseList } from "./choose-list.tsx";
import { Imported } from "./imported.tsx";
import { PreviewImport } from "./preview-import.tsx";
import type { ReadSample } from "./read-sample.ts";

/** Brings a list of cases into the sample: read, then shown row by row, then added at once. */
export function Component() {
	const { isHeld: mayPlan, role } = useRight("plan");
	const [read, setRead] = useState<ReadSample>();
	const [cases, setCases] = useState<readonly string[]>();
	const said = words.inspection.sampleImport;
	return (
		<>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{!mayPlan && <NotYourPart role={role} />}
			{mayPlan && !read && <ChooseList onRead={setRead} />}
			{mayPlan && read && !cases && (
				<PreviewImport read={read} onAdded={setCases} onStartAgain={() => setRead(undefined)} />
			)}
			{mayPlan && cases && <Imported cases={cases} />}
		</>
	);
}
