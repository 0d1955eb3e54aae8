/** The parts that people have in an inspection. */
export const roles = ["lead-inspector", "inspector", "assistant-inspector", "local-assessor", "quality-lead"] as const;

export type Role = (typeof roles)[number];

export function isRole(value: unknown): value is Role {
	return roles.some((role) => role === value);
}

/** Someone on the team. `person` ties the entry to who unlocked a vault; it is empty until that person has joined. */
export interface Member {
	readonly id: string;
	readonly person: string;
	readonly name: string;
	readonly role: Role;
}

/** What only some may do. Everything else is open to everyone who can open the inspection. */
export type Right =
	| "plan"
	| "confirm-eligibility"
	| "review"
	| "judge"
	| "redact-others"
	| "close-safeguarding"
	| "dissent"
	| "dip-sample"
	| "compare-assessments"
	| "resolve-differences";

const rights: Readonly<Record<Right, readonly Role[]>> = {
	plan: ["lead-inspector"],
	"confirm-eligibility": ["lead-inspector"],
	review: ["lead-inspector", "quality-lead"],
	judge: ["lead-inspector"],
	"redact-others": ["lead-inspector"],
	"close-safeguarding": ["lead-inspector"],
	dissent: ["lead-inspector", "quality-lead"],
	"dip-sample": ["lead-inspector", "quality-lead"],
	"compare-assessments": ["lead-inspector", "quality-lead"],
	"resolve-differences": ["lead-inspector"],
};

/** Whether a role carries a right. On one device this is order, not protection: whoever opens the vault has the data. */
export function may(role: Role | undefined, right: Right): boolean {
	return role !== undefined && rights[right].includes(role);
}
