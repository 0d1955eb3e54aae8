import { sayDate } from "#domain/dates.ts";
import type { RecordSeen } from "#domain/judgement/records-seen.ts";
import { recordStateWords } from "#domain/judgement/say-record-seen.ts";
import { words } from "#ui/words/words.ts";

/** One record to read: which, how it stands, why, when and who said so. */
export function RecordLine({ record }: { readonly record: RecordSeen }) {
	const { text, state, reason, date, who } = record;
	const said = words.evidence.records;
	const by = [sayDate(date), who].filter((part) => part !== "").join(", ");
	return (
		<>
			<strong>{state === "" ? said.notSaid : recordStateWords[state]}</strong>:{" "}
			<span className="as-typed">{text.trim() || words.evidence.nothingWritten}</span>
			{reason.trim() !== "" && <span className="as-typed"> – {reason.trim()}</span>}
			{by !== "" && <span className="evidence__where">{by}</span>}
		</>
	);
}
