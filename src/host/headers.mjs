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

/** Files under `/assets/` have a hash of their content in their name; everything else is asked for anew. */
export const cacheControl = {
	hashed: "public, max-age=31536000, immutable",
	named: "no-cache",
};
