import { useDeferredValue, useEffect, useReducer, useState } from "react";
import { useLocation } from "react-router";
import { TextInput } from "#ui/text-input.tsx";
import { words } from "#ui/words/words.ts";
import type { Findable } from "./findable.ts";
import { ResultList } from "./result-list.tsx";
import type { SearchIndex } from "./search-index.ts";

/** More than these help nobody to find anything. */
const MOST_SHOWN = 50;

interface SearchPanelProps {
	/** Nothing until it is loaded: words can be typed before. */
	readonly index: SearchIndex | undefined;
	readonly hint: string;
	readonly onGo: (to: Findable) => void;
}

/** Where words are typed, and what has them. What is typed stands in this component and nowhere else. */
export function SearchPanel({ index, hint, onGo }: SearchPanelProps) {
	const [typed, setTyped] = useState("");
	const sought = useDeferredValue(typed.trim());
	const { pathname } = useLocation();
	const [, showChange] = useReducer((changes: number) => changes + 1, 0);
	useEffect(() => index?.follow(showChange), [index]);
	const found = sought === "" ? [] : (index?.find(sought, pathname) ?? []);
	const shown = found.slice(0, MOST_SHOWN);
	return (
		<>
			<TextInput label={words.search.label} hint={hint} onType={setTyped} />
			<p className="govuk-body" role="status">
				{sought !== "" && (index ? words.search.found(found.length, shown.length) : words.shell.opening)}
			</p>
			<ResultList found={shown} onGo={onGo} />
		</>
	);
}
