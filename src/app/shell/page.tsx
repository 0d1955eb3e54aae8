import { type ReactNode, useState } from "react";
import { useSaveState } from "#app/session/use-session.ts";
import type { Engagement } from "#domain/inspection/inspection.ts";
import { type Breadcrumb, Breadcrumbs } from "#ui/breadcrumbs.tsx";
import { MarkingBanner } from "#ui/marking-banner.tsx";
import { PracticeBanner } from "#ui/practice-banner.tsx";
import { SaveStatus } from "#ui/save-status.tsx";
import { StatusBar } from "#ui/status-bar.tsx";
import { StatusBarContext } from "./in-status-bar.tsx";
import { UnsavedWork } from "./unsaved-work.tsx";

export const MAIN = "main";

export interface PageProps {
	readonly marking: string;
	readonly engagement?: Engagement;
	readonly places?: readonly Breadcrumb[];
	readonly children: ReactNode;
}

/** What every unlocked screen has around it: security marking, how saving goes, where one is. */
export function Page({ marking, engagement = "inspection", places = [], children }: PageProps) {
	const saving = useSaveState();
	const [statusPlace, setStatusPlace] = useState<HTMLElement | null>(null);
	return (
		<StatusBarContext value={statusPlace}>
			<MarkingBanner marking={marking} />
			{engagement !== "inspection" && <PracticeBanner engagement={engagement} />}
			<StatusBar>
				<SaveStatus state={saving}>
					<UnsavedWork />
				</SaveStatus>
				<div ref={setStatusPlace} className="status-bar__place" />
			</StatusBar>
			<div className="govuk-width-container">
				{places.length > 0 && <Breadcrumbs places={places} />}
				<main id={MAIN} className="govuk-main-wrapper" tabIndex={-1}>
					{children}
				</main>
			</div>
		</StatusBarContext>
	);
}
