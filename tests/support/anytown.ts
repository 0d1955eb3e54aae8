/** The details of an inspection of which nothing more is to be known. */
export const anytown = {
	engagement: "inspection",
	service: "Anytown",
	country: "england",
	fieldworkStart: "",
	fieldworkEnd: "",
} as const;
