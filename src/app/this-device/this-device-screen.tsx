import { useShortcutsSetting } from "#app/session/use-shortcuts-setting.ts";
import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import type { OfflineStatus } from "#offline/service-worker.ts";
import { useUpdate } from "#offline/use-update.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import { Radios } from "#ui/radios.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { AutoLockChoice } from "./auto-lock-choice.tsx";
import { ChangePassphrase } from "./change-passphrase.tsx";
import { ErasedInspections } from "./erased-inspections.tsx";
import { UpdatesChoice } from "./updates-choice.tsx";
import { You } from "./you.tsx";

/** Who uses this device, whether it works without a network, and its settings. */
export function Component() {
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<PageHeading title={words.device.title}>{words.device.title}</PageHeading>
			<You />
			<Colleagues />
			<Offline />
			<p className="govuk-body">
				<TextLink to="/this-device/health">{words.device.toHealth}</TextLink>
			</p>
			<p className="govuk-body">
				<TextLink to="/instruments">{words.instruments.title}</TextLink>
			</p>
			<UpdatesChoice />
			<ChangePassphrase />
			<AutoLockChoice />
			<Keyboard />
			<ErasedInspections />
		</Page>
	);
}

function Colleagues() {
	const { own, book } = words.devices;
	return (
		<section>
			<h2 className="govuk-heading-m">{book.title}</h2>
			<ul className="govuk-list">
				<li>
					<TextLink to="/this-device/card">{own.title}</TextLink>
				</li>
				<li>
					<TextLink to="/colleagues">{book.toBook}</TextLink>
				</li>
			</ul>
		</section>
	);
}

function Offline() {
	const { status } = useUpdate();
	return (
		<section>
			<h2 className="govuk-heading-m">{words.device.offline}</h2>
			<p className="govuk-body">{sayOffline(status)}</p>
		</section>
	);
}

function sayOffline(status: OfflineStatus): string {
	const { preparing, ready, updateReady, reloadRefused, unavailable } = words.device.offlineStatus;
	switch (status.kind) {
		case "preparing":
			return preparing;
		case "ready":
			return ready;
		case "update-ready":
			return updateReady;
		case "reload-refused":
			return reloadRefused(status.detail);
		case "unavailable":
			return unavailable(status.detail);
	}
}

function Keyboard() {
	const { isOn, set } = useShortcutsSetting();
	const { keyboard, shortcuts, shortcutsHint, on, off } = words.device;
	const options = [
		{ value: "on", label: on },
		{ value: "off", label: off },
	];
	return (
		<section>
			<h2 className="govuk-heading-m">{keyboard}</h2>
			<Radios
				label={shortcuts}
				hint={shortcutsHint}
				groups={[{ options }]}
				value={isOn ? "on" : "off"}
				onChoose={(value) => set(value === "on")}
			/>
		</section>
	);
}
