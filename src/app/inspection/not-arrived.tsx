import { Points } from "#app/redaction/points.tsx";
import { Checkboxes } from "#ui/checkboxes.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { words } from "#ui/words/words.ts";

interface NotArrivedProps {
	/** What no colleague is known to have, part by part. */
	readonly onlyHere: readonly string[];
	readonly isConfirmed: boolean;
	readonly onConfirm: (isConfirmed: boolean) => void;
	readonly error: string | undefined;
}

export const NOT_ARRIVED = "erasure-not-arrived";

/** Says what of an inspection would be lost with it, since there is no receipt for it, and asks for that to be confirmed. */
export function NotArrived({ onlyHere, isConfirmed, onConfirm, error }: NotArrivedProps) {
	const said = words.erasure;
	return (
		<>
			<WarningText>{said.notArrived}</WarningText>
			<Points points={onlyHere} />
			<Checkboxes
				id={NOT_ARRIVED}
				label={said.confirmLoss}
				error={error}
				groups={[{ options: [{ value: "lost", label: said.lossTaken }] }]}
				values={isConfirmed ? ["lost"] : []}
				onChoose={(values) => onConfirm(values.length > 0)}
			/>
		</>
	);
}
