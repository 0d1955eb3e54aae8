import { useSession, useWorkspace } from "#app/session/use-session.ts";
import { ok } from "#domain/result.ts";
import { words } from "#ui/words/words.ts";
import { BundleFile } from "./bundle-file.tsx";
import type { MakeBundleProblem } from "./make-bundle.ts";
import { makePack } from "./make-pack.ts";
import { MakeButton, MakingOutcome, NotMade } from "./making-outcome.tsx";
import { recipientsOf } from "./recipients-of.ts";
import { sayMember } from "./say-member.ts";
import { useMaking } from "./use-making.ts";
import type { PackOfMember } from "./use-packs.ts";

interface MadePacks {
	readonly packs: readonly { readonly who: string; readonly file: File }[];
	/** Why there are no more. */
	readonly problem: MakeBundleProblem | undefined;
}

/** Makes a pack for everybody to whose device one can be sealed: separate files, each for one of them. */
export function PacksForAll({ packs }: { readonly packs: readonly PackOfMember[] }) {
	const workspace = useWorkspace();
	const session = useSession();
	const making = useMaking<MadePacks>();
	const said = words.handOver.packs;
	const withDevice = packs.filter(({ cards }) => cards.length > 0);
	const without = packs.filter(({ cards }) => cards.length === 0);

	const makeAll = () =>
		making.start(async ({ signal, onProgress }) => {
			const made: { who: string; file: File }[] = [];
			for (const { member, cards } of withDevice) {
				onProgress(made.length / withDevice.length);
				const to = { kind: "recipients", recipients: recipientsOf(cards) } as const;
				const pack = await makePack(workspace, session, member.id, to, signal);
				if (!pack.ok && made.length === 0) return pack;
				if (!pack.ok) return ok({ packs: made, problem: pack.problem });
				made.push({ who: sayMember(member), file: pack.value.file });
			}
			return ok({ packs: made, problem: undefined });
		});

	return (
		<section>
			<h2 className="govuk-heading-m">{said.all}</h2>
			<p className="govuk-body">{said.allExplained}</p>
			{without.length > 0 && (
				<p className="govuk-body">{said.without(without.map(({ member }) => sayMember(member)))}</p>
			)}
			{withDevice.length > 0 && <MakeButton making={making} onMake={makeAll} label={said.makeAll(withDevice.length)} />}
			<MakingOutcome state={making.state}>
				{(made) => (
					<>
						<p className="govuk-body">{said.allMade(made.packs.length)}</p>
						<ul className="govuk-list">
							{made.packs.map(({ who, file }) => (
								<li key={file.name}>
									<bdi>{who}</bdi>
									<BundleFile file={file} forWhom={who} />
								</li>
							))}
						</ul>
						{made.problem && <NotMade problem={made.problem} />}
					</>
				)}
			</MakingOutcome>
		</section>
	);
}
