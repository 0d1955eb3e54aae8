import { judgementTextId } from "#app/evidence/say-judgement-text.ts";
import { useSession } from "#app/session/use-session.ts";
import { WrittenText } from "#app/session/written-text.tsx";
import type { Finding } from "#domain/judgement/judgement.ts";
import { JUDGEMENT, planMove } from "#domain/judgement/judgement.ts";
import { Button } from "#ui/button.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { words } from "#ui/words/words.ts";
import { SentenceEvidence } from "./sentence-evidence.tsx";

interface FindingItemProps {
	readonly finding: Finding;
	/** Its place in the list, from 1. */
	readonly number: number;
	readonly of: number;
	readonly onMoved: (id: string, to: number) => void;
	readonly onRemove: (id: string) => void;
	/** Takes in words what was done to its links. */
	readonly onDone: (said: string) => void;
}

/** Ids of a finding's text and buttons. */
export const textId = (finding: string) => judgementTextId({ record: finding, field: "text" });
export const moveId = (finding: string) => `move-${finding}`;

/** One finding, as the lead writes it. */
export function FindingItem({ finding: { id, kind }, number, of, onMoved, onRemove, onDone }: FindingItemProps) {
	const session = useSession();
	const said = words.judgement;
	const name = said.findings[kind].one(number);
	const move = (way: "up" | "down") => {
		session.apply(planMove(session.journal, kind, id, way));
		onMoved(id, way === "up" ? number - 1 : number + 1);
	};
	const about = <VisuallyHidden>{name}</VisuallyHidden>;
	return (
		<li className="finding">
			<div className="area">
				<div>
					<WrittenText stream={JUDGEMENT} id={textId(id)} record={id} field="text" label={name} lines={2} />
					{kind === "recommendation" && (
						<WrittenText
							stream={JUDGEMENT}
							record={id}
							field="addressee"
							label={said.addressee(name)}
							hint={said.addresseeHint}
							lines={1}
						/>
					)}
					<div id={moveId(id)} className="entry-buttons">
						{number > 1 && (
							<Button look="link" onPress={() => move("up")}>
								{said.moveUp} {about}
							</Button>
						)}
						{number < of && (
							<Button look="link" onPress={() => move("down")}>
								{said.moveDown} {about}
							</Button>
						)}
						<Button look="link" onPress={() => onRemove(id)}>
							{said.remove} {about}
						</Button>
					</div>
				</div>
				<SentenceEvidence text={{ record: id, field: "text" }} name={name} onDone={onDone} />
			</div>
		</li>
	);
}
