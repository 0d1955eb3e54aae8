import { useParams } from "react-router";
import { NotHere } from "#app/shell/error-screen.tsx";
import { InspectionDocument } from "./inspection-document.tsx";
import { findOffered } from "./offered-documents.ts";

/** A document about the inspection as a whole, for one audience. */
export function Component() {
	const { document, audience } = useParams();
	const offered = findOffered(document, audience);
	if (!offered) return <NotHere />;
	return <InspectionDocument key={`${document} ${audience}`} name={{ ...offered, case: "" }} />;
}
