import { Page } from "#app/shell/page.tsx";
import { sayInstant } from "#domain/dates.ts";
import type { BookEntry, CardState } from "#domain/handover/device-book.ts";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { PageHeading } from "#ui/page-heading.tsx";
import type { TagColour } from "#ui/tag.tsx";
import { type Task, TaskList } from "#ui/task-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { AddCard } from "./add-card.tsx";
import { sayRole } from "./say-role.ts";
import { useDeviceBook } from "./use-device-book.ts";

const colours: Readonly<Record<CardState, TagColour>> = {
	"not-compared": "blue",
	trusted: "grey",
	changed: "yellow",
	revoked: "purple",
};

/** Which devices of colleagues are known here, how they stand, and how to add another. */
export function Component() {
	const book = useDeviceBook();
	const said = words.devices.book;
	const standing = book.filter(({ state }) => state !== "revoked");
	const ended = book.filter(({ state }) => state === "revoked");
	return (
		<Page marking={DEFAULT_MARKING} places={[{ text: words.inspection.all, to: "/" }]}>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<p className="govuk-body">
				<TextLink to="/this-device/card">{said.toOwn}</TextLink>
			</p>
			<section>
				<h2 className="govuk-heading-m">{said.trusted}</h2>
				{standing.length === 0 ? <p className="govuk-body">{said.none}</p> : <TaskList tasks={standing.map(taskOf)} />}
			</section>
			<AddCard />
			{ended.length > 0 && (
				<section>
					<h2 className="govuk-heading-m">{said.ended}</h2>
					<TaskList tasks={ended.map(taskOf)} />
				</section>
			)}
		</Page>
	);
}

function taskOf({ id, card, state, decision, at }: BookEntry): Task {
	const said = words.devices.book;
	return {
		text: card.name,
		to: `/colleagues/${id}`,
		hint: `${sayRole(card.role)}. ${said.since[decision?.kind ?? "added"](sayInstant(at))}`,
		alert: state === "changed" ? said.changed[decision === undefined ? "new" : "known"] : undefined,
		status: said.states[state],
		tag: colours[state],
	};
}
