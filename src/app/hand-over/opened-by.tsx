import { Points } from "#app/redaction/points.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";
import type { ToLead } from "./use-to-lead.ts";

/** Who can open what is made for the lead, by name; or that nobody could, and where that is mended. */
export function OpenedBy({ leads, hasSpareKey }: Pick<ToLead, "leads" | "hasSpareKey">) {
	const said = words.handOver.member;
	if (leads.length === 0) {
		return (
			<>
				<WarningText>{said.nobody}</WarningText>
				<p className="govuk-body">
					<TextLink to="/colleagues">{words.handOver.toColleagues}</TextLink>
				</p>
			</>
		);
	}
	return <Points points={[...leads.map(said.device), hasSpareKey ? said.spareKey : said.noSpareKey]} />;
}
