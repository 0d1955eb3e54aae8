import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright-core";

/** In milliseconds; a transaction of the database takes about as long. */
export const STORING_TAKES = 250;

const STORING = "The slow disk is storing";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/**
 * Puts a copy of the built app into a folder, and gives this. Its vault works on a slow disk with a cache that a kill
 * empties, as a power cut does: a file gets what was written to it only by `flush`, and a transaction ends late. One that
 * does not ask for the disk is refused.
 */
export async function buildOnSlowDisk(build: string): Promise<string> {
	await cp(dist, build, { recursive: true });
	const workers = join(build, "assets/workers");
	const vault = (await readdir(workers)).find((file) => file.startsWith("worker-") && file.endsWith(".js"));
	if (vault === undefined) throw new Error("The build has no worker for the vault");
	const program = await readFile(join(workers, vault), "utf8");
	await writeFile(join(workers, vault), `(${slowDisk})("${STORING}", ${STORING_TAKES});\n${program}`);
	return build;
}

/** Until the slow disk has begun so many times to store something. Fails if that takes more than a minute. */
export function untilStoring(context: BrowserContext, times: number): Promise<void> {
	let left = times;
	return new Promise((resolve, reject) => {
		if (left === 0) return resolve();
		const tooLate = setTimeout(() => reject(new Error(`The disk was to store ${left} more times`)), 60_000);
		context.on("console", (message) => {
			if (message.text() !== STORING || --left !== 0) return;
			clearTimeout(tooLate);
			resolve();
		});
	});
}

/** Runs in the worker, before the vault. The types of the page know nothing of what only workers have. */
function slowDisk(storing: string, takes: number): void {
	const REQUESTS_MORE = 100;
	interface FileHandle {
		getSize(): number;
		read(bytes: Uint8Array, options: { at: number }): number;
		write(bytes: Uint8Array, options: { at: number }): number;
		truncate(size: number): void;
		flush(): void;
	}
	const handle = (globalThis as unknown as { FileSystemSyncAccessHandle: { prototype: FileHandle } })
		.FileSystemSyncAccessHandle.prototype;
	const disk = { read: handle.read, write: handle.write, truncate: handle.truncate, flush: handle.flush };
	const caches = new WeakMap<FileHandle, Uint8Array<ArrayBuffer>>();

	function cacheOf(file: FileHandle): Uint8Array<ArrayBuffer> {
		const known = caches.get(file);
		if (known) return known;
		const content = new Uint8Array(file.getSize());
		disk.read.call(file, content, { at: 0 });
		caches.set(file, content);
		return content;
	}

	function resize(file: FileHandle, size: number) {
		const resized = new Uint8Array(size);
		resized.set(cacheOf(file).subarray(0, size));
		caches.set(file, resized);
	}

	handle.read = function (bytes, { at }) {
		const content = cacheOf(this).subarray(at, at + bytes.length);
		bytes.set(content);
		return content.length;
	};
	handle.write = function (bytes, { at }) {
		resize(this, Math.max(cacheOf(this).length, at + bytes.length));
		cacheOf(this).set(bytes, at);
		return bytes.length;
	};
	handle.truncate = function (size) {
		resize(this, size);
	};
	handle.flush = function () {
		console.debug(storing);
		const until = performance.now() + takes;
		while (performance.now() < until);
		disk.write.call(this, cacheOf(this), { at: 0 });
		disk.truncate.call(this, cacheOf(this).length);
		disk.flush.call(this);
	};

	const transaction = IDBDatabase.prototype.transaction;
	IDBDatabase.prototype.transaction = function (tables, mode, options) {
		const begun = transaction.call(this, tables, mode, options);
		if (mode !== "readwrite") return begun;
		if (options?.durability !== "strict") throw new Error("The transaction would end before it is on disk");
		console.debug(storing);
		const table = begun.objectStore(begun.objectStoreNames[0] ?? "");
		let requests = 0;
		const hold = () => {
			if (requests++ < REQUESTS_MORE) table.count().onsuccess = hold;
		};
		hold();
		return begun;
	};
}
