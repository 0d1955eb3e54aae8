/** Checks and prints the file of an instrument, for whoever writes one: `npm run instrument -- check FILE`. */
import { conclude, load } from "./load.mjs";

/** @type {typeof import("./instrument-command.ts")} */
const { instrumentCommand } = await load("instrument-command.ts");
conclude(await instrumentCommand(process.argv.slice(2)));
