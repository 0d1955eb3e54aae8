import { ControlLink } from "#ui/control-link.tsx";
import { goToSection } from "./go-to-section.ts";

interface SectionListProps {
	readonly label: string;
	readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** The sections of a long screen, each to go to. */
export function SectionList({ label, sections }: SectionListProps) {
	return (
		<nav aria-label={label}>
			<ul className="govuk-list">
				{sections.map(({ id, title }) => (
					<li key={id}>
						<ControlLink control={id} onGo={goToSection}>
							{title}
						</ControlLink>
					</li>
				))}
			</ul>
		</nav>
	);
}
