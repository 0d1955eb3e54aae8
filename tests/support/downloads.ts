import { afterEach, beforeEach, vi } from "vitest";

export interface Download {
	readonly file: Blob;
	readonly name: string;
}

/** The files that were downloaded in each test, in their order: the browser's part, which jsdom lacks. */
export function followDownloads(): readonly Download[] {
	const downloads: Download[] = [];
	beforeEach(() => {
		downloads.length = 0;
		const files: Blob[] = [];
		URL.createObjectURL = (file: Blob) => `blob:${files.push(file) - 1}`;
		URL.revokeObjectURL = () => {};
		vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
			const file = files[Number(this.href.replace("blob:", ""))];
			if (file) downloads.push({ file, name: this.download });
		});
	});
	afterEach(() => {
		vi.restoreAllMocks();
	});
	return downloads;
}
