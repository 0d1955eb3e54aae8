import { Link } from "react-router";
import { words } from "#ui/words/words.ts";
import { excerptAround } from "./excerpt-around.ts";
import { type Findable, findableKinds } from "./findable.ts";
import type { Found } from "./text-index.ts";

interface ResultListProps {
	readonly found: readonly Found<Findable>[];
	readonly onGo: (to: Findable) => void;
}

/** What was found, by what it is, the best first. Each is a link to where it stands. */
export function ResultList({ found, onGo }: ResultListProps) {
	return findableKinds.map((kind) => {
		const ofKind = found.filter(({ item }) => item.kind === kind);
		if (ofKind.length === 0) return null;
		return (
			<section key={kind}>
				<h3 className="govuk-heading-s">{words.search.kinds[kind]}</h3>
				<ul className="govuk-list">
					{ofKind.map(({ item: one, words: meant }) => (
						<li key={one.id} className="search__result">
							<Link
								to={`${one.to}#${encodeURIComponent(one.control)}`}
								className="govuk-link"
								onClick={() => onGo(one)}
							>
								{one.name}
							</Link>
							<span className="search__place">{[one.place, one.leadsTo].filter(Boolean).join(", ")}</span>
							{one.text !== one.name && <span className="search__text">{excerptAround(one.text, meant)}</span>}
						</li>
					))}
				</ul>
			</section>
		);
	});
}
