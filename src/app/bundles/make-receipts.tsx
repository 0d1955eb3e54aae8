import { BundleFile } from "#app/hand-over/bundle-file.tsx";
import type { MakeBundleProblem } from "#app/hand-over/make-bundle.ts";
import { MakeButton, MakingOutcome, NotMade } from "#app/hand-over/making-outcome.tsx";
import { useMaking } from "#app/hand-over/use-making.ts";
import { useWorkspace } from "#app/session/use-session.ts";
import { ok } from "#domain/result.ts";
import { words } from "#ui/words/words.ts";
import { type Confirmed, makeReceipt, trustedCard } from "./make-receipt.ts";

interface MakeReceiptsProps {
	readonly confirmed: readonly Confirmed[];
	/** Names the button, where there are several. */
	readonly label: (count: number) => string;
}

interface MadeReceipts {
	readonly receipts: readonly { readonly who: string; readonly file: File }[];
	/** Why there are no more. */
	readonly problem: MakeBundleProblem | undefined;
}

/** Makes one receipt for each sender, as files to save or share. */
export function MakeReceipts({ confirmed, label }: MakeReceiptsProps) {
	const workspace = useWorkspace();
	const making = useMaking<MadeReceipts>();
	const said = words.bundles.receipts;
	const sealable = confirmed.flatMap((one) => {
		const card = trustedCard(workspace.own.journal, one.from);
		return card ? [{ one, card }] : [];
	});

	const makeAll = () =>
		making.start(async ({ signal, onProgress }) => {
			const receipts: { who: string; file: File }[] = [];
			for (const { one, card } of sealable) {
				onProgress(receipts.length / sealable.length);
				const receipt = await makeReceipt(workspace, one, card, signal);
				if (!receipt.ok && receipts.length === 0) return receipt;
				if (!receipt.ok) return ok({ receipts, problem: receipt.problem });
				receipts.push({ who: card.name, file: receipt.value.file });
			}
			return ok({ receipts, problem: undefined });
		});

	if (sealable.length === 0) return <p className="govuk-body">{said.notTrusted}</p>;
	return (
		<>
			<MakeButton making={making} onMake={makeAll} label={label(sealable.length)} />
			<MakingOutcome state={making.state}>
				{({ receipts, problem }) => (
					<>
						<p className="govuk-body">{said.made(receipts.length)}</p>
						<ul className="govuk-list">
							{receipts.map(({ who, file }) => (
								<li key={file.name}>
									<bdi>{who}</bdi>
									<BundleFile file={file} forWhom={who} />
								</li>
							))}
						</ul>
						{problem && <NotMade problem={problem} />}
					</>
				)}
			</MakingOutcome>
		</>
	);
}
