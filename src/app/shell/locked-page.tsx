import type { ReactNode } from "react";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { AppHeader } from "#ui/app-header.tsx";
import { MarkingBanner } from "#ui/marking-banner.tsx";

/** A screen that is shown while nothing is unlocked: it leads nowhere else. */
export function LockedPage({ isBusy = false, children }: { readonly isBusy?: boolean; readonly children?: ReactNode }) {
	return (
		<>
			<AppHeader />
			<MarkingBanner marking={DEFAULT_MARKING} />
			<div className="govuk-width-container">
				<main className="govuk-main-wrapper" aria-busy={isBusy}>
					{children}
				</main>
			</div>
		</>
	);
}
