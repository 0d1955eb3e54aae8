declare global {
	interface Window {
		/** Chromium and Safari have it; elsewhere the content security policy does without. */
		readonly trustedTypes?: {
			createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): void;
		};
	}
}

/**
 * The page's one Trusted Types policy. `default` is asked whenever a script is about to be started from a string, as
 * `new Worker` and `serviceWorker.register` do; it lets the scripts of this build through and nothing else. The build
 * lists them in the page, next to the content security policy (`src/host/secure-page.mjs`).
 *
 * Imported first in `main.tsx`, for its effect.
 */
const listed = document.querySelector<HTMLMetaElement>('meta[name="trusted-scripts"]')?.content.split(" ") ?? [];
const trusted = new Set(listed.map((path) => new URL(path, location.origin).href));

window.trustedTypes?.createPolicy("default", {
	createScriptURL: (url) => (trusted.has(new URL(url, document.baseURI).href) ? url : null),
});
