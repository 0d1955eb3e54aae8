/** Lists and verifies a sealed bundle, for the office and for archives: `npm run bundle -- inspect FILE`. */
import { conclude, load } from "./load.mjs";

/** @type {typeof import("./inspect-bundle.ts")} */
const { inspectBundle } = await load("inspect-bundle.ts");
conclude(await inspectBundle(process.argv.slice(2)));
