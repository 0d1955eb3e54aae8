import { appFiles, appVersion } from "#offline/app-files.ts";
import { Details } from "#ui/details.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { Table } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";
import { useFound } from "./use-found.ts";

/** Which app this is, down to the hash of each file, and whether its host protects it as it should. */
export function AppItself() {
	const files = useFound(appFiles) ?? [];
	const said = words.health;
	return (
		<section>
			<h2 className="govuk-heading-m">{said.app}</h2>
			<SummaryList
				rows={[
					{ key: said.version, value: appVersion },
					// Isolation from other origins comes with the headers and cannot come without them.
					{ key: said.headers, value: window.crossOriginIsolated ? said.headersPresent : said.headersMissing },
				]}
			/>
			<Details summary={`${said.showFiles} (${said.files(files.length)})`}>
				<Table
					caption={said.showFiles}
					captionSize="s"
					columns={[{ header: said.path }, { header: said.hash }]}
					rows={files.map(({ path, hash }) => ({ key: path, cells: [path, <code key={path}>{hash}</code>] }))}
				/>
			</Details>
		</section>
	);
}
