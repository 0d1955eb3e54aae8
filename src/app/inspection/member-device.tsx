import { sayRole } from "#app/colleagues/say-role.ts";
import { useDeviceBook } from "#app/colleagues/use-device-book.ts";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useWorkspace } from "#app/session/use-session.ts";
import { useWholeJournal } from "#app/session/use-whole-journal.ts";
import { sayInstant } from "#domain/dates.ts";
import type { BookEntry } from "#domain/handover/device-book.ts";
import { PERSON_OF_MEMBER } from "#domain/handover/joining.ts";
import { inspectionOf, PLAN } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { Select } from "#ui/select.tsx";
import { words } from "#ui/words/words.ts";

/** Which colleague's device a member of the team uses. A device of another member is not offered. */
export function MemberDevice({ member }: { readonly member: RecordId }) {
	const session = useSession();
	const own = useWorkspace().person();
	const book = useDeviceBook();
	const person = useField(session, { stream: PLAN, record: member, field: PERSON_OF_MEMBER });
	const others = useWholeJournal(session, () =>
		inspectionOf(session.journal)
			.team.filter(({ id }) => id !== member)
			.map((other) => other.person),
	);
	const said = words.devices.member;
	const offered = book.filter(({ card, state }) => state !== "revoked" && !others.includes(card.person));
	// Two cards that contradict each other can be of one person, and two persons of one name one colleague with a new device.
	const byPerson = new Map(offered.map((entry) => [entry.card.person, sayAmong(offered, entry)]));
	const say = (value: string) => {
		if (value === "") return said.none;
		return value === own?.id ? own.name : (byPerson.get(value) ?? said.elsewhere);
	};
	const chosen = textOf(person.value);
	if (chosen !== "") byPerson.set(chosen, say(chosen));
	return (
		<>
			<FieldNotice stream={PLAN} record={member} field={PERSON_OF_MEMBER} say={(value) => say(textOf(value))} />
			{byPerson.size > 0 && (
				<Select
					label={said.label}
					hint={said.hint}
					options={[...byPerson].map(([value, label]) => ({ value, label }))}
					value={chosen || undefined}
					onChoose={(value) => person.set(value ?? "")}
				/>
			)}
		</>
	);
}

/** What is said of a device, and since when it is as it is where another would read the same. */
function sayAmong(offered: readonly BookEntry[], entry: BookEntry): string {
	const option = sayEntry(entry);
	const hasNamesake = offered.some((other) => other.card.person !== entry.card.person && sayEntry(other) === option);
	return hasNamesake ? words.devices.member.since(option, sayInstant(entry.at)) : option;
}

function sayEntry({ card, state }: BookEntry): string {
	return words.devices.member.option(card.name, sayRole(card.role), state);
}
