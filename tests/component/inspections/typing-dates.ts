import { screen, within } from "@testing-library/react";
import type { RenderedApp } from "#support/render-app.tsx";

/** Types a date into its three boxes, in place of what stands there. */
export async function date({ user }: RenderedApp, label: string, day: string, month: string, year: string) {
	const boxes = within(screen.getByRole("group", { name: label }));
	for (const [part, typed] of Object.entries({ Day: day, Month: month, Year: year })) {
		await user.clear(boxes.getByLabelText(part));
		await user.type(boxes.getByLabelText(part), typed);
	}
	await user.tab();
}
