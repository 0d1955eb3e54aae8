import { act } from "@testing-library/react";
import { currentInstrument } from "#app/instruments.ts";
import { bundleLogOf, planReceipt } from "#domain/handover/bundle-log.ts";
import { planAllocation } from "#domain/inspection/allocation.ts";
import { inspectionOf, PLAN, planMember } from "#domain/inspection/inspection.ts";
import { planCase } from "#domain/inspection/sample.ts";
import { openInspection } from "../inspections/open-inspection.ts";
import { trustColleague } from "./trusted-colleague.ts";

/** An inspection of Anytown that Lee leads, whose device is trusted, and in which the person here assesses Case 1. */
export async function openAsMember() {
	const app = await openInspection("", "Anytown");
	const lee = await trustColleague(app.workspace, "Lee");
	const { session, workspace } = app;
	const [you] = inspectionOf(session.journal).team;
	const self = you?.id ?? "";
	act(() => {
		session.apply([
			...planCase({ case: "case-1", assessment: "assessment-1" }, "Case 1", currentInstrument, 1),
			...planMember("lee", "Lee", "lead-inspector", 2, lee.card.person),
			{ stream: PLAN, record: self, field: "role", value: "local-assessor" },
		]);
		const allocated = planAllocation(session.journal, { sampleCase: "case-1", member: self });
		if (allocated.ok) session.apply([allocated.value]);
	});
	/** Takes in a receipt for the last file that was made. */
	const takeInReceipt = () => {
		const last = bundleLogOf(workspace.own.journal).sent.at(-1);
		act(() => workspace.own.apply([planReceipt(last?.bundle ?? "", { at: Date.now(), from: lee.card.device })]));
	};
	return { ...app, lee, self, address: `/inspections/${session.id}`, takeInReceipt };
}
