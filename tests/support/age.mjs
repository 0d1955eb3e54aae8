import { findProgram, requireProgram } from "./installed-program.mjs";

const age = {
	name: "age",
	variable: "AGE_PATH",
	usualPlaces: ["/usr/bin/age", "/usr/local/bin/age", "/opt/homebrew/bin/age"],
	debianPackage: "age",
	neededBy: "The tests of hand-over files need",
};

/** @returns {string | undefined} where the tool that opens age files is on this computer */
export const findAge = () => findProgram(age);

/** Where the tool is, installed if need be. Ends the process where there is none to be had. */
export const requireAge = () => requireProgram(age);
