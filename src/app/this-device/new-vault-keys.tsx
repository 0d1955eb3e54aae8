import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { ok } from "#domain/result.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import { MakeRecoveryKey } from "./make-recovery-key.tsx";

/** Encrypts everything on this device anew, and says what that does and does not. */
export function Component() {
	const { vault } = useWorkspace();
	const navigate = useNavigate();
	const isComplete = useRef(true);
	const [isUnfinished, setUnfinished] = useState(false);
	const said = words.vault.newKeys;
	const places = [
		{ text: words.inspection.all, to: "/" },
		{ text: words.device.title, to: "/this-device" },
	];

	const make = async (passphrase: string) => {
		const renewed = await vault.renewVaultKeys(passphrase);
		if (!renewed.ok) return renewed;
		isComplete.current = renewed.value.isComplete;
		return ok(renewed.value.recoveryKey);
	};

	return (
		<Page marking={DEFAULT_MARKING} places={places}>
			{isUnfinished ? (
				<>
					<PageHeading title={said.make}>{said.make}</PageHeading>
					<WarningText>{said.unfinished}</WarningText>
					<p className="govuk-body">
						<TextLink to="/this-device">{said.toThisDevice}</TextLink>
					</p>
				</>
			) : (
				<MakeRecoveryKey
					title={said.make}
					busy={said.making}
					onMake={make}
					onDone={() => (isComplete.current ? void navigate("/this-device") : setUnfinished(true))}
				>
					<p className="govuk-body">{said.does}</p>
					<WarningText>{said.doesNot}</WarningText>
					<p className="govuk-body">{said.before}</p>
				</MakeRecoveryKey>
			)}
		</Page>
	);
}
