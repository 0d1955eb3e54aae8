import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { words } from "#ui/words/words.ts";
import { MakeFiles } from "./make-files.tsx";
import { makePack } from "./make-pack.ts";
import { recipientsOf } from "./recipients-of.ts";
import { sayMember } from "./say-member.ts";
import type { PackOfMember } from "./use-packs.ts";

/** Makes a pack for everybody to whose device one can be sealed: separate files, each for one of them. */
export function PacksForAll({ packs }: { readonly packs: readonly PackOfMember[] }) {
	const workspace = useWorkspace();
	const session = useSession();
	const said = words.handOver.packs;
	const withDevice = packs.filter(({ cards }) => cards.length > 0);
	const without = packs.filter(({ cards }) => cards.length === 0);
	const files = withDevice.map(({ member, cards }) => ({
		who: sayMember(member),
		make: (signal: AbortSignal) =>
			makePack(workspace, session, member.id, { kind: "recipients", recipients: recipientsOf(cards) }, signal),
	}));
	return (
		<section>
			<h2 className="govuk-heading-m">{said.all}</h2>
			<p className="govuk-body">{said.allExplained}</p>
			{without.length > 0 && (
				<p className="govuk-body">{said.without(without.map(({ member }) => sayMember(member)))}</p>
			)}
			<MakeFiles files={files} label={said.makeAll(files.length)} sayMade={said.allMade} />
		</section>
	);
}
