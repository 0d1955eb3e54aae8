import { useEffect } from "react";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { FilesInput } from "#ui/files-input.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { EarlierReceipts } from "./earlier-receipts.tsx";
import { FileList } from "./file-list.tsx";
import { TAKEN, TakenIn } from "./taken-in.tsx";
import { useInbox } from "./use-inbox.ts";

const FILES = "bundle-files";

/** Takes in the sealed files that colleagues sent: opened, compared and shown before anything is stored. */
export function Component() {
	const inbox = useInbox();
	const { taken, files } = inbox.current;
	const focusNext = useFocusNext();
	const said = words.bundles;
	useEffect(() => {
		if (taken.length > 0) focusNext(TAKEN);
	}, [taken, focusNext]);
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			{taken.length > 0 && <TakenIn taken={taken} />}
			<p className="govuk-body">{said.explained}</p>
			<FilesInput
				id={FILES}
				label={said.choose.label}
				hint={said.choose.hint}
				dropHint={said.choose.drop}
				onChoose={inbox.add}
			/>
			{files.length > 0 && <FileList inbox={inbox} />}
			<EarlierReceipts />
		</Page>
	);
}
