import { useId } from "react";
import { sayWork } from "#app/hand-over/say-work.ts";
import { useBundleLog } from "#app/hand-over/use-bundle-log.ts";
import { useSession } from "#app/session/use-session.ts";
import { bundlesFrom } from "#domain/handover/bundle-look-ups.ts";
import type { DeviceIntegrity } from "#domain/handover/integrity.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { purposeOf } from "#domain/inspection/sample.ts";
import type { ChainProblem } from "#domain/journal/chain.ts";
import type { StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { recordOf } from "#domain/journal/view.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { SummaryList } from "#ui/summary-list.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

/** What one device has contributed, by which files, and whether it is whole. */
export function DeviceSection({ integrity }: { readonly integrity: DeviceIntegrity }) {
	const { device, names, streams, events, first, last, gaps, rewrites } = integrity;
	const session = useSession();
	const titleId = useId();
	const files = bundlesFrom(useBundleLog(), session.id, device);
	const isOwn = device === session.author.opened.device;
	const said = words.integrity;
	return (
		<section aria-labelledby={titleId}>
			<h2 id={titleId} className="govuk-heading-m">
				<bdi>{names.length === 0 ? said.nobody : said.names(names)}</bdi>
				{isOwn && ` (${said.thisDevice})`}
			</h2>
			{gaps.length + rewrites.length > 0 && <WarningText>{said.ask}</WarningText>}
			<SummaryList
				rows={[
					{ key: said.entries, value: said.entriesOf(events, streams) },
					{ key: said.written, value: said.between(first, last) },
					{ key: said.files, value: sayFiles(files, isOwn) },
					{ key: said.gaps, value: <Problems problems={gaps} /> },
					{ key: said.rewrites, value: <Problems problems={rewrites} /> },
				]}
			/>
		</section>
	);
}

function sayFiles(files: ReturnType<typeof bundlesFrom>, isOwn: boolean): string {
	const said = words.integrity;
	const last = files.at(-1);
	if (last) return said.filesOf(files.length, last.serial, last.at);
	return isOwn ? said.noneNeeded : said.noFiles;
}

function Problems({ problems }: { readonly problems: readonly ChainProblem[] }) {
	const { journal } = useSession();
	if (problems.length === 0) return words.integrity.none;
	return (
		<ul className="govuk-list">
			{problems.map((problem) => (
				<li key={`${problem.kind} ${problem.writer} ${problem.stream} ${problem.seq}`}>
					{sayProblem(problem, sayStream(journal, problem.stream))}
				</li>
			))}
		</ul>
	);
}

function sayProblem({ kind, seq }: ChainProblem, part: string): string {
	const said = words.integrity;
	if (kind === "gap") return said.gap(seq, part);
	return kind === "prev-mismatch" ? said.rewrite(seq, part) : said.unintroduced(part);
}

/** The part of the inspection that a stream is. */
function sayStream(journal: Journal, stream: StreamId): string {
	const said = words.bundles.brings;
	if (stream === PLAN) return said.planItself;
	if (stream === JUDGEMENT) return said.judgement;
	const assessment = recordOf(journal, stream);
	if (!assessment) return said.somethingElse;
	return sayWork(journal, { sampleCase: assessment.parent, purpose: purposeOf(journal, stream) });
}
