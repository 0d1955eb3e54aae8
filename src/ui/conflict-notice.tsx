import { type ReactNode, useId } from "react";
import { sayInstant } from "#domain/dates.ts";
import { Button } from "./button.tsx";
import { words } from "./words/words.ts";

/** One of the answers that did not see each other. */
export interface ConflictingVersion {
	readonly id: string;
	readonly who: string;
	/** Milliseconds since 1970, UTC, by that writer's clock. */
	readonly at: number;
	/** What its writer had before them, in words; empty where that was nothing. */
	readonly seen?: string;
	/** In words; a redacted value says so. */
	readonly value: ReactNode;
	/** There is nothing left of it to keep. */
	readonly isRedacted?: boolean;
}

export interface ConflictNoticeProps {
	/** For links that lead here. */
	readonly id?: string;
	readonly versions: readonly ConflictingVersion[];
	/** Writes one of them over all. Without it, only what is written below settles the conflict. */
	readonly onKeep?: ((id: string) => void) | undefined;
}

/** Answers given without seeing each other, side by side until a person decides. None of them is preferred. */
export function ConflictNotice({ id, versions, onKeep }: ConflictNoticeProps) {
	const titleId = useId();
	const { title, explanation, keep, seen: sawBefore, sawNothing } = words.common.conflict;
	return (
		<section id={id} className="conflict" aria-labelledby={titleId}>
			<h4 id={titleId} className="govuk-heading-s">
				{title(versions.length)}
			</h4>
			<p className="govuk-body">{explanation}</p>
			<ul className="conflict__versions">
				{versions.map(({ id, who, at, seen, value, isRedacted = false }) => (
					<li key={id} className="conflict__version">
						<p className="govuk-body-s conflict__writer">
							<strong>{who}</strong>, {sayInstant(at)}
						</p>
						<div className="conflict__value" translate="no">
							{value}
						</div>
						{seen !== undefined && (
							<p className="govuk-body-s as-typed" translate="no">
								{seen === "" ? sawNothing : sawBefore(seen)}
							</p>
						)}
						{onKeep && !isRedacted && (
							<Button look="secondary" onPress={() => onKeep(id)}>
								{keep(who)}
							</Button>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}
