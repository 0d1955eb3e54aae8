import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { openInspection } from "./open-inspection.ts";

it.each([
	["/", "Inspections"],
	["/inspections/new", "New inspection"],
	["/this-device", "This device"],
	["/inspections/:inspection", "Anytown"],
	["/inspections/:inspection/plan", "Details of the inspection"],
])("the security marking stands on %s", async (address, heading) => {
	const { go, session } = await openInspection("", "Anytown");
	await go(address.replace(":inspection", session.id));
	await screen.findByRole("heading", { name: heading, level: 1 });
	expect(screen.getByRole("region", { name: "Security marking" })).toHaveTextContent("OFFICIAL-SENSITIVE");
});
