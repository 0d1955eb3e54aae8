import type { Country } from "#domain/instrument/instrument.ts";
import type { Change } from "#domain/journal/change.ts";
import type { RecordId, StreamId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { textOf } from "#domain/journal/json.ts";
import { currentValue, recordsOf } from "#domain/journal/view.ts";
import { isRole, type Member, type Role } from "./team.ts";

/** The stream of an inspection's plan: the inspection itself, its team, its sample, its rulings. */
export const PLAN: StreamId = "plan";
export const INSPECTION: RecordId = "inspection";
export const DEFAULT_MARKING = "OFFICIAL-SENSITIVE";

/** The kinds of work. Neither practice nor a local self-assessment enters anything of a real inspection, or a figure over several. */
export const engagements = ["inspection", "practice", "self-assessment"] as const;

export type Engagement = (typeof engagements)[number];

/**
 * The lead's ruling, one for each inspection, on what the case assessment guidance leaves open: whether time in an
 * institution outside the area counts as having lived outside it.
 */
export type LivedOutsideRuling = "institution-counts" | "institution-does-not-count";

export interface Inspection {
	readonly engagement: Engagement;
	/** As the service spells its own name. */
	readonly service: string;
	readonly country: Country;
	/** Plain dates, "2026-03-09", or empty. */
	readonly fieldworkStart: string;
	readonly fieldworkEnd: string;
	/** Security marking of every screen, page and file. */
	readonly marking: string;
	readonly ruling: LivedOutsideRuling | undefined;
	readonly rulingReason: string;
	/** Key of the office, to which everything handed over is sealed as well: "age1…", or empty. */
	readonly spareRecipient: string;
	readonly team: readonly Member[];
}

export type InspectionField =
	| "service"
	| "country"
	| "fieldwork-start"
	| "fieldwork-end"
	| "marking"
	| "ruling"
	| "ruling-reason"
	| "retention"
	| "spare-recipient";

/** What a new inspection begins with. Its creator leads it. */
export interface NewInspection {
	readonly engagement: Engagement;
	readonly service: string;
	readonly country: Country;
	readonly fieldworkStart: string;
	readonly fieldworkEnd: string;
	readonly lead: { readonly member: RecordId; readonly person: string; readonly name: string };
}

/** The changes that create an inspection. */
export function planInspection(inspection: NewInspection): readonly Change[] {
	return [
		{
			stream: PLAN,
			record: INSPECTION,
			field: "created",
			value: { kind: "inspection", parent: "", order: 1 },
		},
		{ stream: PLAN, record: INSPECTION, field: "engagement", value: inspection.engagement },
		changeInspection("service", inspection.service),
		changeInspection("country", inspection.country),
		changeInspection("fieldwork-start", inspection.fieldworkStart),
		changeInspection("fieldwork-end", inspection.fieldworkEnd),
		changeInspection("marking", DEFAULT_MARKING),
		...planMember(inspection.lead.member, inspection.lead.name, "lead-inspector", 1, inspection.lead.person),
	];
}

export function changeInspection(field: InspectionField, value: string): Change {
	return { stream: PLAN, record: INSPECTION, field, value };
}

/** The changes that add someone to the team. `person` is given for the one who is at this device. */
export function planMember(member: RecordId, name: string, role: Role, order: number, person = ""): readonly Change[] {
	const change = (field: string, value: Change["value"]): Change => ({ stream: PLAN, record: member, field, value });
	return [
		change("created", { kind: "member", parent: INSPECTION, order }),
		change("person", person),
		change("name", name),
		change("role", role),
	];
}

/** The inspection that a journal holds. What is in conflict reads as not given; the conflict itself is shown beside it. */
export function inspectionOf(journal: Journal): Inspection {
	const text = (field: InspectionField) => textOf(currentValue(journal, INSPECTION, field));
	const ruling = text("ruling");
	return {
		engagement: engagementOf(journal),
		service: text("service"),
		country: text("country") === "wales" ? "wales" : "england",
		fieldworkStart: text("fieldwork-start"),
		fieldworkEnd: text("fieldwork-end"),
		marking: text("marking") || DEFAULT_MARKING,
		ruling: ruling === "institution-counts" || ruling === "institution-does-not-count" ? ruling : undefined,
		rulingReason: text("ruling-reason"),
		spareRecipient: text("spare-recipient"),
		team: teamOf(journal),
	};
}

/** What kind of work a journal holds. */
export function engagementOf(journal: Journal): Engagement {
	const value = currentValue(journal, INSPECTION, "engagement");
	return engagements.find((one) => one === value) ?? "inspection";
}

function teamOf(journal: Journal): readonly Member[] {
	return recordsOf(journal, "member", INSPECTION).map(({ id }) => {
		const role = currentValue(journal, id, "role");
		return {
			id,
			person: textOf(currentValue(journal, id, "person")),
			name: textOf(currentValue(journal, id, "name")),
			role: isRole(role) ? role : "local-assessor",
		};
	});
}

/** The role of a person in an inspection; undefined for someone who is not on its team. */
export function roleOf(inspection: Inspection, person: string): Role | undefined {
	return inspection.team.find((member) => member.person === person)?.role;
}
