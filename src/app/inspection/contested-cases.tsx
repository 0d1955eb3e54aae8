import { FieldNotice } from "#app/session/field-notice.tsx";
import { sayRemoval } from "#app/session/say-removal.ts";
import { useField, useSession } from "#app/session/use-session.ts";
import { PLAN } from "#domain/inspection/inspection.ts";
import type { SampleCase } from "#domain/inspection/sample.ts";
import { REMOVED } from "#domain/journal/own-fields.ts";

type ListedCase = Pick<SampleCase, "id" | "reference">;

interface ContestedCasesProps {
	readonly cases: readonly ListedCase[];
	/** Whether the person at this device may decide. */
	readonly mayDecide: boolean;
}

/** The cases of a list that one person removed and another put back: they stay in it until somebody decides. */
export function ContestedCases({ cases, mayDecide }: ContestedCasesProps) {
	return cases.map((one) => <ContestedCase key={one.id} {...one} mayDecide={mayDecide} />);
}

function ContestedCase({ id, reference, mayDecide }: ListedCase & Pick<ContestedCasesProps, "mayDecide">) {
	const place = { stream: PLAN, record: id, field: REMOVED };
	const { state } = useField(useSession(), place);
	if (state.kind !== "conflict") return null;
	return (
		<>
			<h3 className="govuk-heading-s">
				<bdi>{reference}</bdi>
			</h3>
			<FieldNotice {...place} say={sayRemoval} isReadOnly={!mayDecide} />
		</>
	);
}
