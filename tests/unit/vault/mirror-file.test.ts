import { beforeEach, describe, expect, it } from "vitest";
import { createMemoryFiles, type MemoryFiles } from "#support/memory-files.ts";
import type { RowChange } from "#vault/copied-rows.ts";
import { readMirror } from "#vault/mirror.ts";
import { createMirrorFile, type MirrorFile } from "#vault/mirror-file.ts";
import type { MirrorFiles } from "#vault/mirror-files.ts";
import { expectValue } from "./browser.ts";

let disk: MemoryFiles;
let files: MirrorFiles;
let kill: () => void;
let file: MirrorFile;
beforeEach(() => {
	disk = createMemoryFiles();
	({ files, kill } = disk.openTab());
	file = createMirrorFile(files, "writer-1", "vault-1");
});

const removal = (id: number): RowChange => ({ put: [], remove: [`drafts/${id}`] });

describe("a file of the mirror", () => {
	it("has what was acknowledged, even when its tab is killed at once", async () => {
		expectValue(await file.append([removal(1), removal(2)]));
		expectValue(await file.append([removal(3)]));
		kill();
		expect(await removed()).toEqual(["drafts/1", "drafts/2", "drafts/3"]);
	});

	it("is not made before there is anything to write", async () => {
		expectValue(await file.append([]));
		expect(disk.names()).toEqual([]);
	});

	it.each([1, 20, 60])(
		"with room for %i more bytes has all of a refused write or nothing, and goes on from there",
		async (room) => {
			expectValue(await file.append([removal(1)]));
			disk.leaveRoom(room);
			expect(await file.append([removal(2)])).toMatchObject({ problem: { kind: "storage-full" } });
			expect(await removed()).toEqual(["drafts/1"]);
			disk.leaveRoom(Number.POSITIVE_INFINITY);
			expectValue(await file.append([removal(3)]));
			expect(await removed()).toEqual(["drafts/1", "drafts/3"]);
		},
	);

	it("has nothing of a write that was not flushed, once the next one counts", async () => {
		let isFlushing = false;
		const stubborn: MirrorFiles = {
			...files,
			async open(name) {
				const opened = await files.open(name);
				return {
					...opened,
					flush() {
						if (!isFlushing) throw new DOMException("disk", "InvalidStateError");
						opened.flush();
					},
				};
			},
		};
		const begun = createMirrorFile(stubborn, "writer-2", "vault-1");
		expect(await begun.append([removal(1), removal(2), removal(3)])).toMatchObject({ ok: false });
		isFlushing = true;
		expectValue(await begun.append([removal(4)]));
		expect(await removed()).toEqual(["drafts/4"]);
	});

	it("tells whether it reads as it was written", async () => {
		expectValue(await file.append([removal(1), removal(2)]));
		expect(file.isWhole()).toEqual({ ok: true, value: true });
		disk.change("writer-1", (bytes) => bytes.fill(0, 20, 21));
		expect(file.isWhole()).toEqual({ ok: true, value: false });
		disk.change("writer-1", (bytes) => bytes.slice(0, 20));
		expect(file.isWhole()).toEqual({ ok: true, value: false });
	});

	it("says what the browser says", async () => {
		disk.refuse(new DOMException("no", "NotAllowedError"));
		expect(await file.append([removal(1)])).toEqual({
			ok: false,
			problem: { kind: "storage-failed", detail: expect.stringContaining("NotAllowedError") },
		});
	});

	it("that cannot be read keeps no other from being read", async () => {
		expectValue(await file.append([removal(1)]));
		const unreadable: MirrorFiles = {
			...files,
			list: async () => ["gone", "writer-1"],
		};
		const [gone, read] = expectValue(await readMirror(unreadable));
		expect(gone).toMatchObject({ changes: [], problem: { kind: "storage-damaged" } });
		expect(read?.changes).toHaveLength(1);
	});
});

async function removed(): Promise<readonly string[]> {
	const read = expectValue(await readMirror(disk.openTab().files));
	return read.flatMap(({ changes }) => changes).flatMap(({ remove }) => remove);
}
