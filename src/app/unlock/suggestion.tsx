import { useState } from "react";
import { Button } from "#ui/button.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { bitsOfPassphrase, drawPassphrase } from "./generate-passphrase.ts";
import { loadPassphraseAdvice } from "./passphrase-advice.ts";

interface Suggested {
	readonly passphrase: string;
	readonly listed: number;
	readonly bits: number;
}

/** Offers words drawn at random. They are typed by hand into the boxes, which is how they begin to be remembered. */
export function Suggestion() {
	const [suggested, setSuggested] = useState<Suggested>();
	const said = words.vault.suggestion;
	const suggest = async () => {
		const { words: listed } = await loadPassphraseAdvice();
		setSuggested({
			passphrase: drawPassphrase(listed),
			listed: listed.length,
			bits: Math.floor(bitsOfPassphrase(listed)),
		});
	};
	return (
		<>
			<div role="status">
				{suggested && (
					<InsetText>
						<p className="suggested-passphrase" translate="no">
							{suggested.passphrase}
						</p>
						<p className="govuk-body">{said.drawn(suggested.listed, suggested.bits)}</p>
						<p className="govuk-body">{said.typeIt}</p>
					</InsetText>
				)}
			</div>
			<Button look="secondary" onPress={() => void suggest()}>
				{suggested ? said.another : said.suggest}
			</Button>
		</>
	);
}
