import { useState } from "react";
import { MakeOutsideCopy } from "#app/health/make-outside-copy.tsx";
import { useWorkspace } from "#app/session/use-session.ts";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { words } from "#ui/words/words.ts";

/** What can be done while something is not on disk: try again, or take the text or everything elsewhere. */
export function UnsavedWork() {
	const { saving, flush } = useWorkspace();
	const [copied, setCopied] = useState<"copied" | "refused">();
	const said = words.shell.unsaved;
	const copy = () => {
		flush();
		navigator.clipboard.writeText(saving.unsaved().join("\n\n")).then(
			() => setCopied("copied"),
			() => setCopied("refused"),
		);
	};
	return (
		<>
			<ButtonGroup>
				<Button look="secondary" onPress={saving.retry}>
					{said.tryAgain}
				</Button>
				<Button look="secondary" onPress={copy}>
					{said.copy}
				</Button>
			</ButtonGroup>
			<p role="status">{copied && said[copied]}</p>
			<MakeOutsideCopy look="secondary" label={said.saveEverything} />
		</>
	);
}
