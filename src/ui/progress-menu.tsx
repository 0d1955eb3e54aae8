import { type ReactNode, useRef } from "react";

export interface ProgressMenuProps {
	/** Id of the summary, for shortcuts. */
	readonly id: string;
	/** How much is left, in a few words. */
	readonly summary: string;
	readonly children: ReactNode;
}

/** What is left, folded into the status bar. Opened, it lies over the screen; it closes once a link in it is followed. */
export function ProgressMenu({ id, summary, children }: ProgressMenuProps) {
	const menu = useRef<HTMLDetailsElement>(null);
	const close = () => {
		if (menu.current) menu.current.open = false;
	};
	return (
		<details
			ref={menu}
			className="progress-menu"
			onClick={(event) => {
				if (event.target instanceof Element && event.target.closest("a")) close();
			}}
			onKeyDown={(event) => {
				if (event.key === "Escape") close();
			}}
		>
			<summary id={id} className="progress-menu__summary">
				{summary}
			</summary>
			<div className="progress-menu__list">{children}</div>
		</details>
	);
}
