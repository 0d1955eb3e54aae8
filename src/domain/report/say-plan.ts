import { sayInstant } from "#domain/dates.ts";
import { type Copy, wordsIn } from "#domain/findings/disclosure/copy.ts";
import { pieceIds } from "#domain/findings/disclosure/piece.ts";
import type { Inspection } from "#domain/inspection/inspection.ts";
import type { FurtherRuling } from "#domain/inspection/rulings.ts";
import type { Member, Role } from "#domain/inspection/team.ts";

const roleNames: Readonly<Record<Role, string>> = {
	"lead-inspector": "lead inspector",
	inspector: "inspector",
	"assistant-inspector": "assistant inspector",
	"local-assessor": "local assessor",
	"quality-lead": "quality lead",
};

/** What the ruling is on, as documents name it. */
export const RULING = "Ruling on “lived outside the area”";

export const SELF_ASSESSMENT_STATUS = "Local self-assessment - not an inspection";

const notInspections = { practice: "Practice - not an inspection", "self-assessment": SELF_ASSESSMENT_STATUS } as const;

/** What every page says of work that is no inspection; undefined for an inspection. */
export function notAnInspection({ engagement }: Inspection): string | undefined {
	return engagement === "inspection" ? undefined : notInspections[engagement];
}

/** The service as it spells its own name. */
export function sayService({ service }: Inspection): string {
	return service.trim() || "service not recorded";
}

/** The team, each with their part. */
export function sayTeam(team: readonly Member[]): string {
	return team.map(({ name, role }) => `${name} (${roleNames[role]})`).join(", ") || "Not recorded";
}

/** The lead's ruling on what the guidance leaves open, with its reason: printed in every document about the sample. */
export function sayRuling({ ruling, rulingReason }: Inspection): string {
	if (ruling === undefined) return "The lead inspector has made no ruling.";
	const counts = ruling === "institution-counts" ? "counts" : "does not count";
	const reason = rulingReason.trim() === "" ? "" : ` ${rulingReason.trim()}`;
	return `Time in an institution outside the area ${counts} as having lived outside the area.${reason}`;
}

/** The ruling as a copy tells it: its reason is in the lead's own words. */
export function rulingIn(copy: Copy, inspection: Inspection): string {
	return wordsIn(copy, { id: pieceIds.ruling, kind: "ruling", subject: RULING, text: sayRuling(inspection) });
}

/** The lead's further rulings, each with its question and reason; an internal copy says who made it and when. */
export function furtherRulingsIn(
	copy: Copy,
	rulings: readonly FurtherRuling[],
): readonly { readonly key: string; readonly value: string }[] {
	return rulings.map((ruling, index) => {
		const subject = `Further ruling ${index + 1}`;
		const text = [ruling.question, ruling.decision, ruling.reason].filter((part) => part !== "").join(" ");
		const told = wordsIn(copy, { id: pieceIds.furtherRuling(ruling.id), kind: "ruling", subject, text });
		return { key: subject, value: copy === "internal" ? `${told} (${ruling.by}, ${sayInstant(ruling.at)})` : told };
	});
}
