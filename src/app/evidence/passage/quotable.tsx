import type { ReactNode } from "react";
import type { RecordId } from "#domain/journal/event.ts";

interface QuotableProps {
	readonly record: RecordId;
	readonly field: string;
	/** The question that the text stands at; empty where it stands at none. */
	readonly question: string;
	readonly children: ReactNode;
}

/** A text, read or written, of which a passage can be selected and attached as evidence. */
export function Quotable({ record, field, question, children }: QuotableProps) {
	return (
		<div className="quotable" data-record={record} data-field={field} data-question={question}>
			{children}
		</div>
	);
}
