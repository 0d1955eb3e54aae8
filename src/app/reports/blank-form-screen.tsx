import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { words } from "#ui/words/words.ts";
import { documentsElsewhere } from "./compose-elsewhere.ts";
import { DocumentBody } from "./document-body.tsx";
import { formatsOfReport } from "./formats.ts";

const compose = () => documentsElsewhere["blank-form"]([], Date.now());

/** The questions with room to write, to print: it needs no inspection, and holds nothing of any. */
export function Component() {
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<DocumentBody
				kind="blank-form"
				audience="outward"
				compose={compose}
				formats={formatsOfReport(compose)}
				marking={DEFAULT_MARKING}
			/>
		</Page>
	);
}
