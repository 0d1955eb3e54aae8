/** What the screens of the inspection say. */
export const inspection = {
	all: "Inspections",
	roles: {
		"lead-inspector": "Lead inspector",
		inspector: "Inspector",
		"assistant-inspector": "Assistant inspector",
		"local-assessor": "Local assessor",
		"quality-lead": "Quality lead",
	},
};
