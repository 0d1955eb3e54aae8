import type { BrowserContext } from "playwright-core";

/**
 * Writes down what no test may provoke unnoticed: errors of the console, uncaught errors, breaches of the content security
 * policy, and requests to anywhere but the app's own host, of every tab, worker and service worker.
 */
export async function watch(context: BrowserContext, origin: string, complaints: string[]): Promise<void> {
	context.on("console", (message) => {
		if (message.type() === "error") complaints.push(`console: ${message.text()}`);
	});
	context.on("weberror", (error) => complaints.push(`uncaught: ${error.error()}`));
	context.on("request", (request) => {
		const url = new URL(request.url());
		if (url.origin !== origin && url.protocol.startsWith("http")) complaints.push(`off the origin: ${url.href}`);
	});
	await context.addInitScript(() => {
		document.addEventListener("securitypolicyviolation", (event) => {
			console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
		});
	});
}
