import { type ReactNode, useRef, useState } from "react";

export interface ProgressMenuProps {
	/** Id of the summary, for shortcuts. */
	readonly id: string;
	/** How much is left, in a few words. */
	readonly summary: string;
	readonly children: ReactNode;
}

/**
 * What is left, folded into the status bar and drawn only while it is open: it changes with every answer. Opened, it lies over the
 * screen; it closes once a link in it is followed.
 */
export function ProgressMenu({ id, summary, children }: ProgressMenuProps) {
	const menu = useRef<HTMLDetailsElement>(null);
	const [isOpen, setOpen] = useState(false);
	const close = () => {
		if (menu.current) menu.current.open = false;
	};
	return (
		<details
			ref={menu}
			className="progress-menu"
			onToggle={(event) => setOpen(event.currentTarget.open)}
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
			<div className="progress-menu__list">{isOpen && children}</div>
		</details>
	);
}
