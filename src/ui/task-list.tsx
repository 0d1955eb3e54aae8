import { useId } from "react";
import { Link } from "react-router";
import { Tag, type TagColour } from "./tag.tsx";

export interface Task {
	readonly text: string;
	/** Where it is done. Without it the task cannot be started yet. */
	readonly to?: string | undefined;
	readonly hint?: string | undefined;
	/** What somebody has to see at once. It stands out, and says so in words. */
	readonly alert?: string | undefined;
	readonly status: string;
	/** Draws the eye to what is left to do; done tasks have plain words. */
	readonly tag?: TagColour | undefined;
}

export interface TaskListProps {
	readonly tasks: readonly Task[];
}

export function TaskList({ tasks }: TaskListProps) {
	return (
		<ul className="govuk-task-list">
			{tasks.map((task) => (
				<TaskItem key={task.to ?? task.text} {...task} />
			))}
		</ul>
	);
}

/** One row of a task list, for lists whose rows change by themselves. */
export function TaskItem({ text, to, hint, alert, status, tag }: Task) {
	const id = useId();
	const hintId = `${id}-hint`;
	const alertId = `${id}-alert`;
	const statusId = `${id}-status`;
	return (
		<li className={to ? "govuk-task-list__item govuk-task-list__item--with-link" : "govuk-task-list__item"}>
			<div className="govuk-task-list__name-and-hint">
				{to ? (
					<Link
						to={to}
						className="govuk-link govuk-task-list__link"
						aria-describedby={[alert && alertId, hint && hintId, statusId].filter(Boolean).join(" ")}
					>
						{text}
					</Link>
				) : (
					<div>{text}</div>
				)}
				{alert && (
					<strong id={alertId} className="govuk-error-message task__alert">
						{alert}
					</strong>
				)}
				{hint && (
					<div id={hintId} className="govuk-task-list__hint">
						{hint}
					</div>
				)}
			</div>
			<div
				id={statusId}
				className={to ? "govuk-task-list__status" : "govuk-task-list__status govuk-task-list__status--cannot-start-yet"}
			>
				{tag ? <Tag colour={tag}>{status}</Tag> : status}
			</div>
		</li>
	);
}
