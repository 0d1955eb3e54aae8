/**
 * What stands at the top of each ready file.
 * @param {string} start of a line of comment
 */
export function writtenBy(start) {
	return `${start}Assess resettlement cases: how to serve it. See docs/hosting.md.
${start}Written from src/host/headers.mjs; a change belongs there.`;
}
