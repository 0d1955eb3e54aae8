import { LONGEST_AUTO_LOCK, SHORTEST_AUTO_LOCK, useAutoLockSetting } from "#app/session/use-auto-lock-setting.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";

const choices = Array.from({ length: LONGEST_AUTO_LOCK - SHORTEST_AUTO_LOCK + 1 }, (_, index) => {
	const minutes = SHORTEST_AUTO_LOCK + index;
	return { value: String(minutes), label: words.vault.lock.minutes(minutes) };
});

/** After how long without a sign of life this device locks. */
export function AutoLockChoice() {
	const { minutes, set } = useAutoLockSetting();
	const said = words.vault.lock;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<Select
				label={said.setting}
				hint={said.settingHint}
				options={choices}
				value={String(minutes)}
				onChoose={(chosen) => chosen && set(Number(chosen))}
			/>
			<p className="govuk-body">{said.hideByKey}</p>
		</section>
	);
}
