/** A way in which a file is not PDF/UA-1. */
export interface Fault {
	/**
	 * The failure condition of the Matterhorn Protocol 1.1, such as "13-004", or a name of ours where the protocol leaves a
	 * condition to people, or where a file contradicts itself.
	 */
	readonly condition: string;
	readonly detail: string;
}

export function faultIf(isFault: boolean, condition: string, detail: string): readonly Fault[] {
	return isFault ? [{ condition, detail }] : [];
}
