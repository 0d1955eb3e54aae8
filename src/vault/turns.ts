/** Gives what runs one piece of work at a time, in the order asked; what fails is its caller's concern alone. */
export function createTurns(): <Value>(work: () => Promise<Value>) => Promise<Value> {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const turn = last.then(work, work);
		last = turn;
		return turn;
	};
}
