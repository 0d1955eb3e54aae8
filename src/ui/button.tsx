import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";

export interface ButtonProps {
	readonly children: ReactNode;
	readonly onPress?: (() => void) | undefined;
	/** secondary: beside a main action. warning: destroys something. link: takes little room, beside a field. */
	readonly look?: "primary" | "secondary" | "warning" | "link";
	/** submit: also pressed by Enter in the form's fields. */
	readonly type?: "button" | "submit";
	/** Why it cannot be pressed now. The button stays reachable and the reason is shown beside it. */
	readonly unavailable?: string | undefined;
}

const looks = {
	primary: "govuk-button button--primary",
	secondary: "govuk-button govuk-button--secondary",
	warning: "govuk-button govuk-button--warning",
	link: "button--link",
} as const;

export function Button({ children, onPress, look = "primary", type = "button", unavailable }: ButtonProps) {
	const reasonId = useId();
	return (
		<>
			<button
				type={unavailable ? "button" : type}
				className={classNames(looks[look], unavailable && "button--unavailable")}
				onClick={unavailable ? undefined : onPress}
				aria-disabled={unavailable ? true : undefined}
				aria-describedby={unavailable && reasonId}
			>
				{children}
			</button>
			{unavailable && (
				<p id={reasonId} className="govuk-hint button__reason">
					{unavailable}
				</p>
			)}
		</>
	);
}
