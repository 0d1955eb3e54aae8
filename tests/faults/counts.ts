/** How often a fault is made: as the environment says (`FAULTS_KILLS=1000 npm run faults`), otherwise `few` times. */
export function countOf(name: `FAULTS_${string}`, few: number): number {
	const given = process.env[name];
	if (given === undefined) return few;
	if (!/^[0-9]+$/.test(given)) throw new Error(`${name} is not a number: ${given}`);
	return Number(given);
}

/** Says what a run came to, for `docs/reliability.md`. */
export function sayFigures(fault: string, figures: Readonly<Record<string, number>>): void {
	const said = Object.entries(figures).map(([name, figure]) => `${name} ${figure}`);
	console.log(`${fault}: ${said.join(", ")}`);
}
