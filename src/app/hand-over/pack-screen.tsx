import { useParams } from "react-router";
import { Points } from "#app/redaction/points.tsx";
import { useJournal, useSession } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { words } from "#ui/words/words.ts";
import { PackForm } from "./pack-form.tsx";
import { sayMember } from "./say-member.ts";
import { spareKeyOf } from "./spare-key-of.ts";
import { type PackOfMember, usePacks } from "./use-packs.ts";
import { usePart } from "./use-part.ts";

/** The pack of one member of the team: what is in it and what is not, who can open it, and making it. */
export function Component() {
	const { member } = useParams();
	const part = usePart();
	const pack = usePacks().find((one) => one.member.id === member);
	return part.kind === "lead" && pack ? <Pack pack={pack} /> : <NotHere />;
}

function Pack({ pack }: { readonly pack: PackOfMember }) {
	const session = useSession();
	const hasSpareKey = useJournal(session, () => spareKeyOf(session.journal) !== "");
	const said = words.handOver.pack;
	return (
		<>
			<PageHeading title={said.title}>
				<bdi>{said.heading(sayMember(pack.member))}</bdi>
			</PageHeading>
			<h2 className="govuk-heading-m">{said.holds}</h2>
			<Points points={[said.plan, said.cases(pack.cases), ...(hasSpareKey ? [said.spareKey] : [])]} />
			<h2 className="govuk-heading-m">{said.withheld}</h2>
			<Points points={said.withholds} />
			<PackForm pack={pack} />
			<p className="govuk-body">
				<TextLink to={`/inspections/${session.id}/hand-over`}>{words.handOver.back}</TextLink>
			</p>
		</>
	);
}
