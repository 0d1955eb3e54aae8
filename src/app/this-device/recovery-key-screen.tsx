import { useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useWorkspace } from "#app/session/use-session.ts";
import { Page } from "#app/shell/page.tsx";
import { RecoveryKey } from "#app/unlock/recovery-key.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { Button } from "#ui/button.tsx";
import { ErrorSummary } from "#ui/error-summary.tsx";
import { Form } from "#ui/form.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { PassphraseInput } from "#ui/passphrase-input.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";

const PASSPHRASE = "passphrase";

/** Makes a new recovery key, for whoever knows the passphrase, and shows it once. */
export function Component() {
	const { vault, own } = useWorkspace();
	const navigate = useNavigate();
	const passphrase = useRef("");
	const [recoveryKey, setRecoveryKey] = useState<string>();
	const [attempt, setAttempt] = useState<{ readonly number: number; readonly error: string }>();
	const [isBusy, setBusy] = useState(false);
	const said = words.vault.recoveryKey;
	const places = [
		{ text: words.inspection.all, to: "/" },
		{ text: words.device.title, to: "/this-device" },
	];

	const renew = async () => {
		if (isBusy) return;
		setBusy(true);
		const renewed = await vault.renewRecoveryKey(passphrase.current);
		setBusy(false);
		if (renewed.ok) return setRecoveryKey(renewed.value);
		const { what, todo } = sayProblem(renewed.problem);
		setAttempt((last) => ({ number: (last?.number ?? 0) + 1, error: `${what} ${todo}` }));
	};

	return (
		<Page session={own} marking={DEFAULT_MARKING} places={places}>
			{recoveryKey ? (
				<RecoveryKey recoveryKey={recoveryKey} onDone={() => void navigate("/this-device")} />
			) : (
				<>
					{attempt && <ErrorSummary key={attempt.number} problems={[{ text: attempt.error, control: PASSPHRASE }]} />}
					<PageHeading title={said.renew}>{said.renew}</PageHeading>
					<p className="govuk-body">{said.renewExplained}</p>
					<Form onSubmit={() => void renew()}>
						<PassphraseInput
							id={PASSPHRASE}
							label={words.vault.unlock.passphrase}
							error={attempt?.error}
							onType={(typed) => {
								passphrase.current = typed;
							}}
						/>
						<Button type="submit">{isBusy ? words.vault.change.renewing : said.renew}</Button>
					</Form>
				</>
			)}
		</Page>
	);
}
