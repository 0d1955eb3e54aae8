import { createServer } from "node:http";
import { respond } from "./respond.mjs";

/**
 * @typedef {object} Host
 * @property {string} origin where the app is, without a slash at its end
 * @property {number} port
 * @property {() => Promise<void>} stop closes the port and every open connection
 */

/**
 * Serves a built app to this computer alone, with the headers that any host of it has to send.
 * @param {{ root: string, port: number }} options `root` is the folder of the built app; port 0 takes a free one
 * @returns {Promise<Host>} rejects with the system's error where the port cannot be had (`code` is then `EADDRINUSE` or `EACCES`)
 */
export function serve({ root, port }) {
	const server = createServer((request, response) => {
		respond(root, request, response).catch((error) => response.destroy(error));
	});
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "localhost", () => {
			const address = server.address();
			if (address === null || typeof address === "string") throw new Error("The server listens on no port");
			resolve({ origin: `http://localhost:${address.port}`, port: address.port, stop: () => stop(server) });
		});
	});
}

/**
 * @param {import("node:http").Server} server
 * @returns {Promise<void>}
 */
function stop(server) {
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()));
		server.closeAllConnections();
	});
}
