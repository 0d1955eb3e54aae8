import type { MirrorFiles, OpenMirrorFile } from "#vault/mirror-files.ts";

/** The files of one origin, as they lie on disk: what was written and not flushed is lost with the tab that wrote it. */
export interface MemoryFiles {
	/** What one tab sees of them, until it is killed. */
	openTab(): { readonly files: MirrorFiles; readonly kill: () => void };
	names(): readonly string[];
	contents(name: string): Uint8Array<ArrayBuffer>;
	/** Puts other bytes in the place of a file's: cut, or changed. */
	change(name: string, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): void;
	remove(name: string): void;
	/** Every call fails with this from now on, or works again. */
	refuse(error: DOMException | undefined): void;
	/** How many more bytes there is room for. A write that finds less takes what fits, and fails. */
	leaveRoom(bytes: number): void;
	/** After so many more calls nothing is done any more: the program has stopped in between. */
	stopAfter(calls: number): void;
	/** How many of the bytes that were not flushed reach the disk nevertheless when their tab is killed. */
	tear(unflushed: (bytes: number) => number): void;
}

/** Thrown where the program would no longer run. No problem of storage, so nothing handles it. */
export class Stopped extends Error {}

interface StoredFile {
	bytes: Uint8Array<ArrayBuffer>;
	/** How many bytes from the start are on disk for certain. */
	flushed: number;
	openIn: object | undefined;
}

export function createMemoryFiles(): MemoryFiles {
	const files = new Map<string, StoredFile>();
	let refusal: DOMException | undefined;
	let room = Number.POSITIVE_INFINITY;
	let callsLeft = Number.POSITIVE_INFINITY;
	let reachesDisk: (unflushed: number) => number = () => 0;

	function call(): void {
		if (callsLeft <= 0) throw new Stopped();
		callsLeft -= 1;
		if (refusal !== undefined) throw refusal;
	}

	function find(name: string): StoredFile {
		const file = files.get(name);
		if (file === undefined) throw new DOMException(name, "NotFoundError");
		return file;
	}

	function openFile(file: StoredFile, tab: object): OpenMirrorFile {
		file.openIn = tab;
		const step = () => {
			if (file.openIn !== tab) throw new DOMException("The handle is closed", "InvalidStateError");
			call();
		};
		return {
			write(bytes, { at }) {
				step();
				const taken = Math.min(bytes.length, room);
				file.bytes = overwritten(file.bytes, bytes.subarray(0, taken), at);
				file.flushed = Math.min(file.flushed, at);
				room -= taken;
				if (taken < bytes.length) throw new DOMException("No room", "QuotaExceededError");
				return taken;
			},
			read(bytes, { at }) {
				step();
				bytes.set(file.bytes.subarray(at, at + bytes.length));
				return Math.min(bytes.length, file.bytes.length - at);
			},
			truncate(size) {
				step();
				file.bytes = file.bytes.slice(0, size);
				file.flushed = Math.min(file.flushed, size);
			},
			flush() {
				step();
				file.flushed = file.bytes.length;
			},
			close() {
				file.openIn = undefined;
			},
		};
	}

	function openTab(): { readonly files: MirrorFiles; readonly kill: () => void } {
		const tab = {};
		let isKilled = false;
		function callFromTab(): void {
			if (isKilled) throw new Stopped();
			call();
		}
		return {
			files: {
				async list() {
					callFromTab();
					return [...files.keys()];
				},
				async read(name) {
					callFromTab();
					return find(name).bytes.slice();
				},
				async open(name) {
					callFromTab();
					const file = files.get(name) ?? { bytes: new Uint8Array(), flushed: 0, openIn: undefined };
					if (file.openIn !== undefined) throw new DOMException(name, "NoModificationAllowedError");
					files.set(name, file);
					return openFile(file, tab);
				},
				async remove(name) {
					callFromTab();
					if (find(name).openIn !== undefined) throw new DOMException(name, "NoModificationAllowedError");
					files.delete(name);
				},
			},
			kill() {
				isKilled = true;
				for (const file of files.values()) {
					if (file.openIn === tab) {
						file.openIn = undefined;
						file.bytes = file.bytes.slice(0, file.flushed + reachesDisk(file.bytes.length - file.flushed));
					}
				}
			},
		};
	}

	return {
		openTab,
		names: () => [...files.keys()],
		contents: (name) => find(name).bytes,
		change(name, change) {
			const file = find(name);
			file.bytes = change(file.bytes.slice());
			file.flushed = file.bytes.length;
		},
		remove: (name) => files.delete(name),
		refuse(error) {
			refusal = error;
		},
		leaveRoom(bytes) {
			room = bytes;
		},
		stopAfter(calls) {
			callsLeft = calls;
		},
		tear(unflushed) {
			reachesDisk = unflushed;
		},
	};
}

function overwritten(before: Uint8Array, bytes: Uint8Array, at: number): Uint8Array<ArrayBuffer> {
	const after = new Uint8Array(Math.max(before.length, at + bytes.length));
	after.set(before);
	after.set(bytes, at);
	return after;
}
