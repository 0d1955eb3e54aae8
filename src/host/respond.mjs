import { stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { encoded } from "./encoded.mjs";
import { cacheControl, contentTypes, hashedFolder, screenPath, securityHeaders } from "./headers.mjs";

const screen = new RegExp(screenPath);

/**
 * Answers one request for a file of the built app: the page for the path of a screen, the file or a 404 for any other.
 * @param {string} root
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export async function respond(root, request, response) {
	for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.writeHead(405, { Allow: "GET, HEAD" }).end();
		return;
	}
	const path = pathOf(request.url ?? "/");
	const file = path === undefined ? undefined : await fileAt(root, path);
	if (path === undefined || file === undefined) {
		response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
		return;
	}
	const tag = `W/"${file.size.toString(36)}-${file.changed.toString(36)}"`;
	response.setHeader("Cache-Control", path.startsWith(hashedFolder) ? cacheControl.hashed : cacheControl.named);
	response.setHeader("ETag", tag);
	response.setHeader("Vary", "Accept-Encoding");
	if (request.headers["if-none-match"] === tag) {
		response.writeHead(304).end();
		return;
	}
	const type = contentTypes[extname(file.name)] ?? "application/octet-stream";
	const { body, encoding } = await encoded(file, request.headers["accept-encoding"] ?? "");
	response.setHeader("Content-Type", type);
	response.setHeader("Content-Length", body.length);
	if (encoding !== undefined) response.setHeader("Content-Encoding", encoding);
	response.writeHead(200).end(request.method === "HEAD" ? undefined : body);
}

/**
 * The file that a URL asks for, as a path below the root: screens are all one page.
 * @param {string} url
 * @returns {string | undefined} nothing where the URL names no file that could exist
 */
function pathOf(url) {
	try {
		const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)).replaceAll(sep, "/");
		if (path.includes("\0")) return undefined;
		return screen.test(path) ? "/index.html" : path;
	} catch (error) {
		if (error instanceof URIError || error instanceof TypeError) return undefined;
		throw error;
	}
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Promise<import("./encoded.mjs").File | undefined>}
 */
async function fileAt(root, path) {
	const name = join(root, path);
	const found = await stat(name).catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
		throw error;
	});
	return found?.isFile() ? { name, size: found.size, changed: Math.trunc(found.mtimeMs) } : undefined;
}
