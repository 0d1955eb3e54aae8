import { allocationOf, planAllocation, type WantedAllocation } from "#domain/inspection/allocation.ts";
import { planInspection, planMember } from "#domain/inspection/inspection.ts";
import { type InterestGround, planInterest } from "#domain/inspection/interests.ts";
import { planCase } from "#domain/inspection/sample.ts";
import type { Role } from "#domain/inspection/team.ts";
import type { Change } from "#domain/journal/change.ts";
import { add } from "#domain/journal/journal.ts";
import { anytown } from "#support/anytown.ts";
import { type Device, oneDevice } from "#support/histories.ts";

const instrument = { id: "cag", version: "1", fingerprint: "" };

/** A plan spoken to in members and cases. The lead's record is "lead", everybody and everything else is called by its name. */
export function planBuilder(device: Device = oneDevice()) {
	const { journal } = device;
	let made = 0;
	const apply = (changes: readonly Change[], by = device) => {
		for (const change of changes) add(by.journal, by.writer().write(by.journal, change));
	};
	const { person, name } = device.writer().introduction;
	apply(
		planInspection({
			...anytown,
			lead: { member: "lead", person, name },
		}),
	);
	return {
		journal,
		apply,
		members(...names: readonly string[]) {
			for (const one of names) this.member(one, "inspector");
		},
		member(one: string, role: Role) {
			made += 1;
			apply(planMember(one, one, role, made + 1));
		},
		cases(...references: readonly string[]) {
			for (const reference of references) {
				made += 1;
				apply(planCase({ case: reference, assessment: `assessment of ${reference}` }, reference, instrument, made));
			}
		},
		declare(member: string, sampleCase: string, ground: InterestGround | "" = "own-case", reason = "") {
			made += 1;
			const planned = planInterest(journal, `interest-${made}`, {
				member,
				sampleCase,
				ground: ground || undefined,
				reason,
			});
			if (planned.ok) apply(planned.value);
			return planned;
		},
		allocate(sampleCase: string, member: string, purpose: WantedAllocation["purpose"] = "first", by = device) {
			const planned = planAllocation(by.journal, { sampleCase, member, purpose });
			if (planned.ok) apply([planned.value], by);
			return planned;
		},
		/** Who has a case; "" for nobody, "?" while that is in conflict. */
		holder(sampleCase: string) {
			const allocation = allocationOf(journal, sampleCase);
			if (allocation.kind === "allocated") return allocation.member;
			return allocation.kind === "unallocated" ? "" : "?";
		},
	};
}
