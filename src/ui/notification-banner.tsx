import { type ReactNode, useId } from "react";
import { words } from "./words/words.ts";

export interface NotificationBannerProps {
	readonly title?: string;
	/** success: what the person just did worked; spoken at once. */
	readonly kind?: "information" | "success";
	readonly children: ReactNode;
}

export function NotificationBanner({ title, kind = "information", children }: NotificationBannerProps) {
	const titleId = useId();
	const success = kind === "success";
	const content = (
		<>
			<div className="govuk-notification-banner__header">
				<h2 id={titleId} className="govuk-notification-banner__title">
					{title ?? words.common[success ? "success" : "important"]}
				</h2>
			</div>
			<div className="govuk-notification-banner__content">{children}</div>
		</>
	);
	if (!success) {
		return (
			<section className="govuk-notification-banner" aria-labelledby={titleId}>
				{content}
			</section>
		);
	}
	return (
		<div
			className="govuk-notification-banner govuk-notification-banner--success"
			role="alert"
			aria-labelledby={titleId}
		>
			{content}
		</div>
	);
}
