declare global {
	interface ImportMetaEnv {
		/** As package.json has it; written in by the build. */
		readonly VITE_APP_VERSION: string;
	}
}

export const appVersion = import.meta.env.VITE_APP_VERSION;

/** A file of the app as it is stored on this device. */
export interface AppFile {
	/** Its address within the app. */
	readonly path: string;
	/** SHA-256, lower-case hexadecimal: an office can compare it with the build that it put out. */
	readonly hash: string;
}

/** The files that the app runs from without a network, by path. None until they are stored. */
export async function appFiles(): Promise<readonly AppFile[]> {
	if (!("caches" in globalThis)) return [];
	const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
	const responses = await Promise.all(stores.map(async (store) => store.matchAll()));
	const files = await Promise.all(
		responses.flat().map(async (response) => ({
			path: new URL(response.url).pathname,
			hash: hexadecimal(await crypto.subtle.digest("SHA-256", await response.arrayBuffer())),
		})),
	);
	return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function hexadecimal(buffer: ArrayBuffer): string {
	return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
