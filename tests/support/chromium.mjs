import { findProgram, requireProgram } from "./installed-program.mjs";

const chromium = {
	name: "Chromium or Chrome",
	variable: "CHROMIUM_PATH",
	usualPlaces: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
	debianPackage: "chromium",
	neededBy: "The end-to-end tests need",
};

/** @returns {string | undefined} where Chromium or Chrome is on this computer */
export const findChromium = () => findProgram(chromium);

/** Where Chromium is, installed if need be. Ends the process where there is none to be had. */
export const requireChromium = () => requireProgram(chromium);
