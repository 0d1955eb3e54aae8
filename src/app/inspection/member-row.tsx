import { MemberRehearsal } from "#app/rehearsal/member-rehearsal.tsx";
import { FieldNotice } from "#app/session/field-notice.tsx";
import { useField, useSession, useText } from "#app/session/use-session.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import { planRemoval } from "#domain/inspection/removal.ts";
import { isRole, roles } from "#domain/inspection/team.ts";
import type { RecordId } from "#domain/journal/event.ts";
import { textOf } from "#domain/journal/json.ts";
import { Button } from "#ui/button.tsx";
import { Fieldset } from "#ui/fieldset.tsx";
import { Select } from "#ui/select.tsx";
import { TextInput } from "#ui/text-input.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { MemberDevice } from "./member-device.tsx";

interface MemberRowProps {
	readonly member: RecordId;
	/** It is the person at this device. */
	readonly isYou: boolean;
	readonly isRemoved: boolean;
	/** Work goes to this member by hand-over. */
	readonly asksForDevice: boolean;
	/** Why this member stays and leads: without them nobody could change the plan. */
	readonly keptAsLead: string | undefined;
}

export const roleOptions = roles.map((value) => ({ value, label: words.inspection.roles[value] }));

const sayRole = (value: string) => roleOptions.find((option) => option.value === value)?.label ?? value;

/** One member of the team: name, role, and whether they are on it. */
export function MemberRow({ member, isYou, isRemoved, asksForDevice, keptAsLead }: MemberRowProps) {
	const session = useSession();
	const name = useText(session, { stream: PLAN, record: member, field: "name" });
	const said = words.inspection.team;
	const who = name.defaultValue.trim() || said.someone;
	const shown = isYou ? said.you(who) : who;
	return (
		<Fieldset label={isRemoved ? said.removed(shown) : shown} labelSize="s">
			{!isRemoved && (
				<>
					<FieldNotice stream={PLAN} record={member} field="name" />
					<TextInput label={said.name} width={20} {...name} />
					<MemberRole member={member} isKept={keptAsLead !== undefined} />
					{asksForDevice && <MemberDevice member={member} />}
					<MemberRehearsal member={member} who={who} />
				</>
			)}
			<div className="govuk-form-group">
				<Button
					look="link"
					onPress={() => session.apply([planRemoval(member, !isRemoved)])}
					unavailable={isRemoved ? undefined : keptAsLead}
				>
					{isRemoved ? said.putBack : said.remove} <VisuallyHidden>{who}</VisuallyHidden>
				</Button>
			</div>
		</Fieldset>
	);
}

function MemberRole({ member, isKept }: { readonly member: RecordId; readonly isKept: boolean }) {
	const session = useSession();
	const role = useField(session, { stream: PLAN, record: member, field: "role" });
	const chosen = isRole(role.value) ? role.value : undefined;
	if (isKept)
		return (
			<div className="govuk-form-group">
				<p className="govuk-body">{words.inspection.team.leads}</p>
			</div>
		);
	return (
		<>
			<FieldNotice stream={PLAN} record={member} field="role" say={(value) => sayRole(textOf(value))} />
			<Select
				label={words.inspection.team.role}
				options={roleOptions}
				value={chosen}
				onChoose={(value) => value !== undefined && role.set(value)}
			/>
		</>
	);
}
