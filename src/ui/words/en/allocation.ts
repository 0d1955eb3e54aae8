import { plural } from "#ui/words/plural.ts";

const grounds = {
	"own-case": "works or worked with the child",
	"line-managed-case": "manages or managed somebody who works with the child",
	other: "another reason",
};

/** What is said of who assesses which case, and of conflicts of interest. */
export const allocation = {
	title: "Allocation and conflicts of interest",
	hint: "Who assesses which case, and who must not",
	status: ({ unallocated, toPassOn, all }: Readonly<Record<"unallocated" | "toPassOn" | "all", number>>) => {
		if (all === 0) return "No cases yet";
		if (toPassOn > 0) {
			return plural(toPassOn, {
				one: "1 case to give to somebody else",
				other: `${toPassOn} cases to give to somebody else`,
			});
		}
		return unallocated === 0
			? "All cases allocated"
			: plural(unallocated, { one: "1 case to allocate", other: `${unallocated} cases to allocate` });
	},
	grounds,

	cases: {
		heading: "Cases",
		none: "There are no cases in the sample yet. Add them on the overview or import a list.",
		explained: "Each case goes to one first assessor. What you choose is saved at once.",
		leftToAllocate: (left: number, all: number) =>
			left === 0
				? "Every case is allocated."
				: `${left} of ${plural(all, { one: "1 case is", other: `${all} cases are` })} not allocated.`,
		nobody: "Not allocated",
		inConflict: (who: string) => `Given by people who did not see each other's choice to: ${who}`,
		option: (who: string, role: string) => `${who} (${role})`,
		optionBarred: (who: string) => `${who} – conflict of interest`,
		someone: "a member without a name",
		hasLeft: (who: string) => `${who} is no longer on the team. Give the case to somebody else.`,
		interestSince: (who: string, why: string) =>
			`${who} has declared a conflict of interest (${why}). Give the case to somebody else.`,
		second: (who: string) => `Second assessment: ${who}`,
		now: (reference: string, who: string) => `${reference} is allocated to ${who}.`,
		backNow: (reference: string) => `${reference} is not allocated to anybody.`,
		history: "History of the allocation",
	},

	refused: {
		notOnTeam: "This person is not on the team any more.",
		noSuchCase: "This case is no longer in the sample.",
		interest: (who: string, why: string) =>
			`${who} cannot assess this case: a conflict of interest is declared (${why}). Choose somebody else, or withdraw the declaration first.`,
		assessesAlready: (who: string, purpose: "first" | "second") =>
			`${who} makes the ${purpose} assessment of this case. The two are made by different people.`,
	},

	load: {
		heading: "Who has how many",
		member: "Member",
		role: "Role",
		cases: "Cases",
		second: "Second assessments",
		interests: "Conflicts of interest",
	},

	spread: {
		heading: "Spread the rest evenly",
		explained:
			"Nothing is allocated until you confirm. What is allocated already stays; it counts in how much each person has. Nobody gets a case in which a conflict of interest is declared.",
		nothingLeft: "Every case is allocated: there is nothing to spread.",
		who: "Who takes part",
		preview: "What would be allocated",
		case: "Case",
		to: "To",
		barred: (references: string) =>
			`Nobody of those who take part can assess: ${references}. A conflict of interest is declared for each of them.`,
		chooseSomebody: "Choose who takes part to see what would be allocated.",
		apply: (count: number) => plural(count, { one: "Allocate 1 case", other: `Allocate these ${count} cases` }),
		applied: (count: number) =>
			plural(count, { one: "1 case was allocated.", other: `${count} cases were allocated.` }),
	},

	interests: {
		heading: "Conflicts of interest",
		explained:
			"Whoever knows a case from their own work must not assess it. Each member declares this of themselves; the lead inspector can note it for others. Never write a name of a child or family here.",
		none: "None is declared.",
		one: (who: string, reference: string, why: string) => `${who}, ${reference}: ${why}`,
		declared: (who: string, when: string) => `Declared by ${who}, ${when}`,
		withdraw: "Withdraw",
		withdrawTitle: "Withdraw this conflict of interest",
		withdrawWhy: "Why does it no longer stand?",
		withdrawn: (count: number) => plural(count, { one: "1 was withdrawn", other: `${count} were withdrawn` }),
		withdrawnBecause: (reason: string) => `Withdrawn: ${reason}`,
		withdrawnNow: "The conflict of interest is withdrawn. It stays on file.",
		add: "Declare a conflict of interest",
		addOwn: "Declare a conflict of interest of your own",
		member: "Whose",
		case: "In which case",
		ground: "Why",
		groundOptions: {
			"own-case": "Works or worked with the child",
			"line-managed-case": "Manages or managed somebody who works with the child",
			other: "Another reason",
		},
		reason: "What else is there to say (needed for another reason)",
		reasonName: "What else was said of a conflict of interest",
		submit: "Declare",
		added: "The conflict of interest is declared.",
		problems: {
			"member-missing": "Choose whose conflict of interest it is",
			"case-missing": "Choose the case",
			"ground-missing": "Choose why",
			"reason-needed": "Say what the reason is",
			"declared-already": "This conflict of interest is declared already",
		},
	},

	mine: {
		heading: "Your cases",
	},
};
