import type { WriterId } from "#domain/journal/event.ts";
import { areAlike, nameOf, type PlacedRow, type RowName } from "./copied-rows.ts";
import type { Header } from "./header.ts";
import { createKeptUpCopy, type KeptUpCopy } from "./kept-up-copy.ts";
import { type ReadMirrorFile, rowsIn } from "./mirror.ts";
import { createMirrorFile, type MirrorFile } from "./mirror-file.ts";
import type { MirrorFiles } from "./mirror-files.ts";
import { inChanges } from "./mirrored-change.ts";
import { storageProblem } from "./storage-problem.ts";
import { isSuperseded } from "./superseded-file.ts";
import type { United } from "./unite.ts";

export interface StartMirrorOptions {
	readonly files: MirrorFiles;
	/** What the files held when they were united with the database. */
	readonly read: readonly ReadMirrorFile[];
	readonly united: United;
	readonly removed: ReadonlySet<RowName>;
	readonly header: Pick<Header, "vault" | "formerly">;
	/** Whose file is begun. */
	readonly writer: WriterId;
	/** All others that are. */
	readonly living: ReadonlySet<WriterId>;
	/** Milliseconds since 1970, UTC. */
	readonly now: () => number;
}

export interface StartedMirror {
	readonly mirror: KeptUpCopy;
	/** Lets go of the file. */
	readonly close: () => void;
}

/**
 * Begins a writer's file with everything that the files of ended writers hold and that the mirror lacks, reads it back,
 * and only then removes those files: whenever it is stopped, the next opening finds every row. To be called while no tab
 * writes.
 */
export async function startMirror(options: StartMirrorOptions): Promise<StartedMirror> {
	const { files, read, united, removed, header, writer, living, now } = options;
	const { vault } = header;
	const superseded = read.filter((file) => isSuperseded(file, header));
	const others = read.filter((file) => !superseded.includes(file));
	const isHeld = ({ name }: ReadMirrorFile) => living.has(writerOf(name));
	const staying = others.filter((file) => isHeld(file) || !isUnderstood(file, vault));
	const held = staying.filter(isHeld).flatMap((file) => rowsIn(file, vault));
	const stillThere = new Set([...staying.flatMap((file) => rowsIn(file, vault).map(nameOf)), ...united.leftInDatabase]);
	const rows = without(united.rows, held);
	const removals = [...removed].filter((name) => stillThere.has(name));

	const file = createMirrorFile(files, fileNameFor(writer, read), vault);
	const mirror = createKeptUpCopy({ store: file.append, now });
	const removal = removals.length > 0 ? [{ put: [], remove: removals }] : [];
	const moved = await file.append([...removal, ...inChanges(rows)]);
	if (moved.ok && isWhole(file)) {
		await removeFiles(
			files,
			read.filter((each) => !staying.includes(each)),
		);
		return { mirror, close: file.close };
	}
	// There may be no room for everything twice: then what the mirror has stays where it is.
	const problem = await mirror.write({ put: united.missingInMirror, remove: [] });
	if (problem === undefined && isWhole(file)) {
		await removeFiles(files, superseded);
	}
	return { mirror, close: file.close };
}

/** The writer's name, and more where it takes over from a file that it began before. */
export function fileNameFor(writer: WriterId, read: readonly ReadMirrorFile[]): string {
	return read.some(({ name }) => name === writer) ? `${writer}.${crypto.randomUUID()}` : writer;
}

function writerOf(fileName: string): WriterId {
	return fileName.split(".", 1)[0] ?? fileName;
}

function isWhole(file: MirrorFile): boolean {
	const whole = file.isWhole();
	return whole.ok && whole.value;
}

/** Whether a file holds nothing that would be lost with it, once the rows of this vault are elsewhere. */
function isUnderstood({ problem, damaged, newer, changes }: ReadMirrorFile, vault: string): boolean {
	return problem === undefined && damaged === 0 && newer === 0 && changes.every((change) => change.vault === vault);
}

function without(rows: readonly PlacedRow[], held: readonly PlacedRow[]): readonly PlacedRow[] {
	const versions = new Map(held.map((row) => [nameOf(row), row]));
	return rows.filter((row) => {
		const version = versions.get(nameOf(row));
		return version === undefined || !areAlike(version, row);
	});
}

/** A file that the browser still holds open for a tab that has ended is left to the next opening. */
async function removeFiles(files: MirrorFiles, ended: readonly ReadMirrorFile[]): Promise<void> {
	for (const { name } of ended) {
		try {
			await files.remove(name);
		} catch (error) {
			storageProblem(error);
		}
	}
}
