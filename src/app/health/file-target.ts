import { failed, ok, type Result } from "#domain/result.ts";

/** Where a file is to go, once the person has said so. */
export interface FileTarget {
	/** Gives what lies there afterwards; undefined where the app cannot look, which is so for downloads. */
	write(file: Blob): Promise<Result<Blob | undefined, NotWritten>>;
}

export interface NotWritten {
	readonly kind: "outside-copy-not-written";
	/** The browser's own words. */
	readonly detail: string;
}

/** Not every browser has it, and the library of types has it not. */
interface PickingWindow {
	readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;
}

const LONGEST_DOWNLOAD = 60_000;

/**
 * Asks where to save where the browser can, otherwise downloads. Undefined if the person chose nothing. To be called at
 * once when a button was pressed: later the browser does not let it ask.
 */
export async function chooseTarget(name: string): Promise<FileTarget | undefined> {
	const { showSaveFilePicker } = window as PickingWindow;
	if (showSaveFilePicker === undefined) {
		return { write: async (file) => ok(download(file, name)) };
	}
	try {
		return intoFile(await showSaveFilePicker({ suggestedName: name }));
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		// A browser that has it and refuses it still downloads.
		return error.name === "AbortError" ? undefined : { write: async (file) => ok(download(file, name)) };
	}
}

function intoFile(handle: FileSystemFileHandle): FileTarget {
	return {
		async write(file) {
			try {
				const writable = await handle.createWritable();
				await writable.write(file);
				await writable.close();
				return ok(await handle.getFile());
			} catch (error) {
				if (!(error instanceof DOMException)) throw error;
				return failed({ kind: "outside-copy-not-written", detail: String(error) });
			}
		},
	};
}

function download(file: Blob, name: string): undefined {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser does not say when it has taken the file.
	setTimeout(() => URL.revokeObjectURL(link.href), LONGEST_DOWNLOAD);
}
