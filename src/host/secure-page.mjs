import { metaContentSecurityPolicy } from "./headers.mjs";

const serviceWorker = "/sw.js";
const workers = "assets/workers/";

/**
 * Writes into the built page which policy it runs under, and which scripts its Trusted Types policy lets it start: the
 * service worker and the workers of this very build. The development server writes scripts of its own into the page, so
 * there is no policy there.
 * @returns {import("vite").Plugin}
 */
export function securePage() {
	return {
		name: "secure-page",
		apply: "build",
		transformIndexHtml: {
			order: "post",
			handler(_html, { bundle = {} }) {
				const scripts = [
					serviceWorker,
					...Object.keys(bundle)
						.filter(isWorker)
						.map((file) => `/${file}`),
				];
				return [
					meta({ "http-equiv": "Content-Security-Policy", content: metaContentSecurityPolicy }),
					meta({ name: "trusted-scripts", content: scripts.join(" ") }),
				];
			},
		},
	};
}

/** @param {string} file */
function isWorker(file) {
	return file.startsWith(workers) && file.endsWith(".js");
}

/**
 * @param {Record<string, string>} attrs
 * @returns {import("vite").HtmlTagDescriptor}
 */
function meta(attrs) {
	return { tag: "meta", attrs, injectTo: "head-prepend" };
}
