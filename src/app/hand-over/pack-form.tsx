import { useState } from "react";
import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { drawPassphrase } from "#app/unlock/generate-passphrase.ts";
import { loadPassphraseAdvice } from "#app/unlock/passphrase-advice.ts";
import { ok } from "#domain/result.ts";
import { Radios } from "#ui/radios.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { BundleFile } from "./bundle-file.tsx";
import type { SealedTo } from "./make-bundle.ts";
import { makePack } from "./make-pack.ts";
import { MakeButton, MakingOutcome } from "./making-outcome.tsx";
import { PackPassphrase } from "./pack-passphrase.tsx";
import { recipientsOf } from "./recipients-of.ts";
import { sayMember } from "./say-member.ts";
import { useMaking } from "./use-making.ts";
import type { PackOfMember } from "./use-packs.ts";

interface MadePack {
	readonly file: File;
	/** That open it; undefined where the member's device does. */
	readonly passphrase: string | undefined;
}

/** How a pack is sealed, and making it. */
export function PackForm({ pack: { member, cards, last } }: { readonly pack: PackOfMember }) {
	const workspace = useWorkspace();
	const session = useSession();
	const isKnown = cards.length > 0;
	const [chosen, setChosen] = useState("device");
	const making = useMaking<MadePack>();
	const said = words.handOver.pack;
	const who = sayMember(member);
	const byDevice = isKnown && chosen === "device";

	const make = () =>
		making.start(async ({ signal }) => {
			const passphrase = byDevice ? undefined : drawPassphrase((await loadPassphraseAdvice()).words);
			const to: SealedTo =
				passphrase === undefined
					? { kind: "recipients", recipients: recipientsOf(cards) }
					: { kind: "passphrase", passphrase };
			const made = await makePack(workspace, session, member.id, to, signal);
			return made.ok ? ok({ file: made.value.file, passphrase }) : made;
		});

	return (
		<>
			<h2 className="govuk-heading-m">{said.opens}</h2>
			{isKnown ? (
				<Radios
					label={said.choose}
					groups={[
						{
							options: [
								{ value: "device", label: said.toDevice(who), hint: said.opensDevice },
								{ value: "passphrase", label: said.toPassphrase, hint: said.opensPassphrase },
							],
						},
					]}
					value={chosen}
					onChoose={setChosen}
				/>
			) : (
				<>
					<p className="govuk-body">{said.deviceUnknown(who)}</p>
					<p className="govuk-body">
						<TextLink to={`/inspections/${session.id}/plan`}>{words.handOver.packs.sayDevice}</TextLink>
					</p>
				</>
			)}
			{last && <p className="govuk-body">{said.erased(who)}</p>}
			<MakeButton making={making} onMake={make} label={byDevice ? said.make : said.makeWithPassphrase} />
			<MakingOutcome state={making.state}>
				{({ file, passphrase }) => (
					<>
						<p className="govuk-body">{said.done(who)}</p>
						<BundleFile file={file} isSavedAtOnce />
						{passphrase !== undefined && <PackPassphrase passphrase={passphrase} />}
						<p className="govuk-body">{said.thenReceipt}</p>
					</>
				)}
			</MakingOutcome>
		</>
	);
}
