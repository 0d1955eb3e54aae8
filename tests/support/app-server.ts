import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Host, serve } from "../../src/host/serve.mjs";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** The host of one end-to-end test: real headers, a port of its own, and so an origin with nothing stored. */
export interface AppServer {
	/** Stays the same from one start to the next. */
	readonly origin: string;
	/** Takes the network away. */
	stop(): Promise<void>;
	/** Serves again, on the same port: the same build, or the one in the folder `root`. */
	start(root?: string): Promise<void>;
}

/** Serves the built app in `dist` on a free port. */
export async function startAppServer(): Promise<AppServer> {
	if (!existsSync(dist)) throw new Error("There is no built app to test: npm run build");
	let host: Host | undefined = await serve({ root: dist, port: 0 });
	const { origin, port } = host;
	return {
		origin,
		async stop() {
			await host?.stop();
			host = undefined;
		},
		async start(root = dist) {
			await host?.stop();
			host = await serve({ root, port });
		},
	};
}
