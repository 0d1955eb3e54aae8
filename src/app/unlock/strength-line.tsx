import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { SHORTEST_PASSPHRASE } from "#vault/passphrase-length.ts";
import { useStrength } from "./passphrase-advice.ts";

/** Says how hard the passphrase is to guess, once it is long enough. It never stands in the way. */
export function StrengthLine({ passphrase }: { readonly passphrase: string }) {
	const strength = useStrength(passphrase, SHORTEST_PASSPHRASE);
	return (
		<div role="status">
			{strength === "hopeless" && <WarningText>{words.vault.strength.hopeless}</WarningText>}
			{strength && strength !== "hopeless" && <p className="govuk-body">{words.vault.strength[strength]}</p>}
		</div>
	);
}
