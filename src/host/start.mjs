import { fileURLToPath } from "node:url";
import { requireNode, requirePackages } from "./requirements.mjs";
import { serve } from "./serve.mjs";

const directory = fileURLToPath(new URL("../..", import.meta.url));
const port = Number(process.env.PORT ?? 4173);

requireNode();
requirePackages(directory);

const { build } = await import("vite");
console.log("Building the app …");
await build({ root: directory, logLevel: "warn" });

try {
	const host = await serve({ root: `${directory}dist`, port });
	console.log(`
Assess resettlement cases is at ${host.origin}

Open that address in Chrome or Edge. Once the page has loaded, it works without this server and without a network.
Stop the server with Ctrl+C.
`);
} catch (error) {
	if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
	console.error(`Port ${port} is in use: stop what uses it, or choose another with PORT=${port + 1} npm start`);
	process.exit(1);
}
