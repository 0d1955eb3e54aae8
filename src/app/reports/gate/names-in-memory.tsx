import { createContext, useContext, useState } from "react";
import { Outlet } from "react-router";

/** The children's names that the lead typed at the gate. */
export interface NamesInMemory {
	/** Undefined until the lead has said which, or that there are none. */
	readonly names: readonly string[] | undefined;
	setNames(names: readonly string[] | undefined): void;
}

const NamesContext = createContext<NamesInMemory | undefined>(undefined);

export function useNamesInMemory(): NamesInMemory {
	const names = useContext(NamesContext);
	if (!names) throw new Error("This screen is shown outside the reports");
	return names;
}

/**
 * Around the screens of the reports. Holds the names for as long as one of them is open: leaving them, or locking, lets go of
 * the names, which are stored nowhere.
 */
export function Component() {
	const [names, setNames] = useState<readonly string[]>();
	return (
		<NamesContext value={{ names, setNames }}>
			<Outlet />
		</NamesContext>
	);
}
