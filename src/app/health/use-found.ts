import { useEffect, useState } from "react";

/** What a question to the device came to; undefined until it answers. `find` is asked once, and again whenever it changes. */
export function useFound<Found>(find: () => Promise<Found>): Found | undefined {
	const [found, setFound] = useState<Found>();
	useEffect(() => {
		let isCurrent = true;
		void find().then((value) => isCurrent && setFound(value));
		return () => {
			isCurrent = false;
		};
	}, [find]);
	return found;
}
