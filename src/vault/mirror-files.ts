import { failed, ok, type Result } from "#domain/result.ts";
import type { Bytes } from "./seal.ts";
import { storageProblem } from "./storage-problem.ts";
import type { StorageProblem } from "./vault.ts";

/** The folder of the mirror. What goes wrong is thrown as the browser throws it. */
export interface MirrorFiles {
	list(): Promise<readonly string[]>;
	/** Also of a file that another tab holds open: what it has written so far. */
	read(name: string): Promise<Bytes>;
	/** Makes the file if there is none. NoModificationAllowedError where anyone has it open. */
	open(name: string): Promise<OpenMirrorFile>;
	remove(name: string): Promise<void>;
}

/** The part of `FileSystemSyncAccessHandle` that is needed. A write may take fewer bytes than it was given. */
export interface OpenMirrorFile {
	write(bytes: Uint8Array, options: { readonly at: number }): number;
	read(bytes: Uint8Array, options: { readonly at: number }): number;
	truncate(size: number): void;
	flush(): void;
	close(): void;
}

/** The library of types knows of it in workers only. */
interface FileHandleInWorker extends FileSystemFileHandle {
	createSyncAccessHandle(): Promise<OpenMirrorFile>;
}

const FOLDER = "mirror";

/** The folder in the origin private file system. In a worker only. Where the browser has none, or refuses it: why. */
export async function openMirrorFiles(): Promise<Result<MirrorFiles, StorageProblem>> {
	if (navigator.storage?.getDirectory === undefined || !("createSyncAccessHandle" in FileSystemFileHandle.prototype)) {
		return failed({ kind: "storage-failed", detail: "The browser has no private file system" });
	}
	try {
		const root = await navigator.storage.getDirectory();
		return ok(filesIn(await root.getDirectoryHandle(FOLDER, { create: true })));
	} catch (error) {
		return failed(storageProblem(error));
	}
}

function filesIn(folder: FileSystemDirectoryHandle): MirrorFiles {
	return {
		async list() {
			const names: string[] = [];
			for await (const name of folder.keys()) {
				names.push(name);
			}
			return names;
		},
		async read(name) {
			const file = await (await folder.getFileHandle(name)).getFile();
			return new Uint8Array(await file.arrayBuffer());
		},
		async open(name) {
			const handle = (await folder.getFileHandle(name, { create: true })) as FileHandleInWorker;
			return handle.createSyncAccessHandle();
		},
		remove: (name) => folder.removeEntry(name),
	};
}
