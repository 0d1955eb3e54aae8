import { useId, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { focusControl } from "#ui/focus-control.ts";
import { Form } from "#ui/form.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { useNamesInMemory } from "./names-in-memory.tsx";

const BOX = "names-to-search-for";
const CHANGE = "change-names";

/** Where the lead types whom to search for, before anything is decided. The names stay in memory. */
export function NamesForm() {
	const { names, setNames } = useNamesInMemory();
	const [isChanging, setChanging] = useState(false);
	const headingId = useId();
	const focusNext = useFocusNext();
	const said = words.disclosure.names;
	const search = (given: readonly string[]) => {
		setNames(given);
		setChanging(false);
		focusNext(CHANGE);
	};
	return (
		<section aria-labelledby={headingId}>
			<h2 id={headingId} className="govuk-heading-m">
				{said.heading}
			</h2>
			{names === undefined || isChanging ? (
				<NamesBox names={names ?? []} onSearch={search} />
			) : (
				<>
					<p role="status" className="govuk-body">
						{names.length === 0 ? said.searchedNone : said.searched(names.length)}
					</p>
					<div id={CHANGE}>
						<Button
							look="link"
							onPress={() => {
								setChanging(true);
								focusNext(BOX);
							}}
						>
							{said.change}
						</Button>
					</div>
				</>
			)}
		</section>
	);
}

interface NamesBoxProps {
	readonly names: readonly string[];
	readonly onSearch: (names: readonly string[]) => void;
}

function NamesBox({ names, onSearch }: NamesBoxProps) {
	const [isMissing, setMissing] = useState(false);
	const typed = useRef(names.join("\n"));
	const said = words.disclosure.names;
	const submit = () => {
		const given = typed.current.split(/\n/).map((name) => name.trim());
		const named = given.filter((name) => name !== "");
		if (named.length > 0) return onSearch(named);
		setMissing(true);
		focusControl(BOX);
	};
	return (
		<Form onSubmit={submit}>
			<p className="govuk-body">{said.explained}</p>
			<TextArea
				id={BOX}
				label={said.label}
				hint={said.hint}
				labelSize="s"
				error={isMissing ? said.missing : undefined}
				defaultValue={names.join("\n")}
				onType={(text) => {
					typed.current = text;
				}}
			/>
			<ButtonGroup>
				<Button type="submit">{said.submit}</Button>
				<Button look="secondary" onPress={() => onSearch([])}>
					{said.none}
				</Button>
			</ButtonGroup>
		</Form>
	);
}
