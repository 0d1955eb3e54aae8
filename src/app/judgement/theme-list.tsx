import { evidenceThemes } from "#app/instruments.ts";
import { useSession } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import type { Area } from "#domain/judgement/judgement.ts";
import { taggedByTheme } from "#domain/judgement/themes.ts";
import { Details } from "#ui/details.tsx";
import { words } from "#ui/words/words.ts";

/** The themes that are offered for an area. */
export const themesFor = (area: string) => evidenceThemes.areas.find(({ id }) => id === area)?.themes ?? [];

/** Themes under which to look for evidence in an area, with how many entries are tagged with each. Aids, not official. */
export function ThemeList({ area }: { readonly area: Area }) {
	const session = useSession();
	const tagged = useWholeJournal(session, () => taggedByTheme(session.journal));
	const said = words.workbench.guidance;
	const themes = themesFor(area);
	return (
		<Details summary={said.themes(themes.length)}>
			<p className="govuk-body">
				<strong>{evidenceThemes.status}.</strong> {evidenceThemes.basis}
			</p>
			<ul className="govuk-list govuk-list--bullet">
				{themes.map(({ id, text }) => (
					<li key={id}>
						{text} <span className="evidence__where">{sayTagged(tagged[id] ?? 0)}</span>
					</li>
				))}
			</ul>
			<Details summary={said.quoted}>
				<dl className="govuk-body">
					{themes.map(({ id, text, lines }) => (
						<div key={id}>
							<dt>
								<strong>{text}</strong>
							</dt>
							{lines.map(({ line, words: quoted }) => (
								<dd key={line}>
									“{quoted}”<span className="evidence__where">{said.line(line, evidenceThemes.source.title)}</span>
								</dd>
							))}
						</div>
					))}
				</dl>
			</Details>
		</Details>
	);
}

function sayTagged(count: number): string {
	const said = words.workbench.guidance;
	return count === 0 ? said.noEntries : said.entries(count);
}
