/** @typedef {Readonly<Record<string, readonly string[]>>} Directives */

/**
 * What the page may load and run: its own files, and nothing else. Argon2 is WebAssembly, hence 'wasm-unsafe-eval'.
 * Script addresses pass through the one Trusted Types policy, `default` (`src/offline/trusted-types.ts`).
 * @type {Directives}
 */
const contentSecurityPolicy = {
	"default-src": ["'none'"],
	"script-src": ["'self'", "'wasm-unsafe-eval'"],
	"style-src": ["'self'"],
	"img-src": ["'self'", "data:", "blob:"],
	"font-src": ["'self'"],
	"connect-src": ["'self'"],
	"manifest-src": ["'self'"],
	"worker-src": ["'self'"],
	"base-uri": ["'none'"],
	"form-action": ["'none'"],
	"frame-ancestors": ["'none'"],
	"require-trusted-types-for": ["'script'"],
	"trusted-types": ["default"],
};

/** Everything a browser lets a page ask for that this app never needs. */
const refusedFeatures = [
	"accelerometer",
	"autoplay",
	"browsing-topics",
	"clipboard-read",
	"compute-pressure",
	"digital-credentials-get",
	"display-capture",
	"encrypted-media",
	"fullscreen",
	"gamepad",
	"geolocation",
	"gyroscope",
	"hid",
	"identity-credentials-get",
	"idle-detection",
	"interest-cohort",
	"keyboard-map",
	"language-detector",
	"language-model",
	"local-fonts",
	"local-network-access",
	"magnetometer",
	"microphone",
	"midi",
	"on-device-speech-recognition",
	"otp-credentials",
	"payment",
	"picture-in-picture",
	"private-state-token-issuance",
	"private-state-token-redemption",
	"publickey-credentials-create",
	"publickey-credentials-get",
	"screen-wake-lock",
	"serial",
	"speaker-selection",
	"storage-access",
	"summarizer",
	"sync-xhr",
	"translator",
	"usb",
	"window-management",
	"xr-spatial-tracking",
];

/**
 * All that the app may ask for. A Chromium that cannot share logs "Unrecognized feature: 'web-share'": a warning, which
 * changes nothing, and no error. The feature stays listed for the browsers that have it.
 */
const allowedFeatures = ["camera", "clipboard-write", "web-share"];

/** @param {Directives} directives */
const written = (directives) =>
	Object.entries(directives)
		.map(([name, values]) => `${name} ${values.join(" ")}`)
		.join("; ");

const { "frame-ancestors": _onlyInAHeader, ...inThePage } = contentSecurityPolicy;

/** The policy as a `<meta>` element can hold it: browsers ignore `frame-ancestors` there. */
export const metaContentSecurityPolicy = written(inThePage);

/**
 * The headers of every response, whichever host serves the app.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
	"Content-Security-Policy": written(contentSecurityPolicy),
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Embedder-Policy": "require-corp",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Referrer-Policy": "no-referrer",
	"X-Content-Type-Options": "nosniff",
	"Permissions-Policy": [
		...allowedFeatures.map((feature) => `${feature}=(self)`),
		...refusedFeatures.map((feature) => `${feature}=()`),
	].join(", "),
};

/** Files in this folder have a hash of their content in their name. */
export const hashedFolder = "/assets/";

/** A year: the longest that browsers honour. */
export const hashedForSeconds = 31_536_000;

/** How long a file may be used without asking the host: the hashed ones for good, all others never. */
export const cacheControl = {
	hashed: `public, max-age=${hashedForSeconds}, immutable`,
	named: "no-cache",
};

/**
 * By extension. Nothing is sniffed, so a host that does not know one of these breaks the app.
 * @type {Readonly<Record<string, string>>}
 */
export const contentTypes = {
	".css": "text/css; charset=utf-8",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".png": "image/png",
	".svg": "image/svg+xml; charset=utf-8",
	".ttf": "font/ttf",
	".txt": "text/plain; charset=utf-8",
	".wasm": "application/wasm",
	".webmanifest": "application/manifest+json; charset=utf-8",
};

/** Formats that are compressed already grow when compressed again. */
export const incompressible = new Set([".png"]);

/**
 * A regular expression, in the grammar that JavaScript and all web servers share, for the paths that name a screen: their
 * last part has no extension. They get the page. A file that is not there is a 404: a page in its place would be kept
 * for a year under a hashed name, or stored for offline use as if it were the script.
 */
export const screenPath = String.raw`(^|/)\.?[^/.]*$`;
