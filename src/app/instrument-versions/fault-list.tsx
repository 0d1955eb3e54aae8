import type { Fault } from "#domain/instrument/fault.ts";
import { Details } from "#ui/details.tsx";
import { sayFault } from "#ui/words/say-fault.ts";
import { words } from "#ui/words/words.ts";

/** As many are read at once; the others are folded. */
const SHOWN = 20;

/** Everything that is wrong with a file, each with its place. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
	const more = faults.slice(SHOWN);
	return (
		<>
			<Faults faults={faults.slice(0, SHOWN)} start={1} />
			{more.length > 0 && (
				<Details summary={words.instruments.import.more(more.length)}>
					<Faults faults={more} start={SHOWN + 1} />
				</Details>
			)}
		</>
	);
}

function Faults({ faults, start }: { readonly faults: readonly Fault[]; readonly start: number }) {
	const said = words.instruments.import;
	return (
		<ol className="govuk-list govuk-list--number govuk-list--spaced" start={start}>
			{faults.map((fault) => {
				const { what, todo } = sayFault(fault);
				const place = fault.path === "" ? said.whole : fault.path;
				return (
					<li key={JSON.stringify(fault)}>
						<code className="path">{place}</code> ({said.at(fault.line, fault.rule)}): {what} {todo}
					</li>
				);
			})}
		</ol>
	);
}
