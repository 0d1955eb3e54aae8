import { useParams } from "react-router";
import { useSession } from "#app/session/use-session.ts";
import { NotHere } from "#app/shell/error-screen.tsx";
import type { ReportKind } from "#domain/report/report.ts";
import { ButtonLink } from "#ui/button-link.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { words } from "#ui/words/words.ts";
import { DocumentHead } from "./document-head.tsx";
import { useNamesInMemory } from "./gate/names-in-memory.tsx";
import { InspectionDocument } from "./inspection-document.tsx";
import { findOffered } from "./offered-documents.ts";
import { useGateSaid } from "./use-gate-said.ts";

/** A document about the inspection as a whole, for one audience. */
export function Component() {
	const { document, audience } = useParams();
	const offered = findOffered(document, audience);
	if (!offered) return <NotHere />;
	return offered.audience === "outward" ? (
		<OutwardDocument key={document} kind={offered.kind} />
	) : (
		<InspectionDocument key={document} name={{ ...offered, case: "" }} />
	);
}

/** A copy that may leave: once everything in it is decided, and not before. */
function OutwardDocument({ kind }: { readonly kind: ReportKind }) {
	const session = useSession();
	const kept = useGateSaid();
	const { names } = useNamesInMemory();
	const toGate = `/inspections/${session.id}/reports/outward`;
	if (kept === undefined && names)
		return <InspectionDocument name={{ kind, case: "", audience: "outward" }} names={names} />;
	return (
		<>
			<DocumentHead kind={kind} audience="outward" />
			<InsetText>{kept}</InsetText>
			<ButtonLink to={toGate}>{words.reports.toGate}</ButtonLink>
		</>
	);
}
