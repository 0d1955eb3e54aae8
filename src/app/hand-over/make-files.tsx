import { ok, type Result } from "#domain/result.ts";
import { BundleFile } from "./bundle-file.tsx";
import type { BundleToSend, MakeBundleProblem } from "./make-bundle.ts";
import { MakeButton, MakingOutcome, NotMade } from "./making-outcome.tsx";
import { type MakingOptions, useMaking } from "./use-making.ts";

export interface FileToMake {
	/** For whom: the names of files say nothing. */
	readonly who: string;
	readonly make: (signal: AbortSignal) => Promise<Result<BundleToSend, MakeBundleProblem>>;
}

interface MakeFilesProps {
	readonly files: readonly FileToMake[];
	/** Of the button. */
	readonly label: string;
	/** What is said of the files once they are made. */
	readonly sayMade: (count: number) => string;
}

interface MadeFiles {
	readonly files: readonly { readonly who: string; readonly file: File }[];
	/** Why there are no more. */
	readonly problem: MakeBundleProblem | undefined;
}

/** Makes files for several colleagues, one after the other, each to be saved by itself. */
export function MakeFiles({ files, label, sayMade }: MakeFilesProps) {
	const making = useMaking<MadeFiles>();
	return (
		<>
			<MakeButton making={making} onMake={() => making.start((options) => makeEach(files, options))} label={label} />
			<MakingOutcome state={making.state}>
				{(made) => (
					<>
						<p className="govuk-body">{sayMade(made.files.length)}</p>
						<ul className="govuk-list">
							{made.files.map(({ who, file }) => (
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
		</>
	);
}

/** What was made is given even where a later one cannot be: it is recorded already. */
async function makeEach(
	wanted: readonly FileToMake[],
	{ signal, onProgress }: MakingOptions,
): Promise<Result<MadeFiles, MakeBundleProblem>> {
	const files: { who: string; file: File }[] = [];
	for (const { who, make } of wanted) {
		onProgress(files.length / wanted.length);
		const made = await make(signal);
		if (!made.ok && files.length === 0) return made;
		if (!made.ok) return ok({ files, problem: made.problem });
		files.push({ who, file: made.value.file });
	}
	return ok({ files, problem: undefined });
}
