import type { Workspace } from "#app/session/workspace.ts";
import type { Result } from "#domain/result.ts";
import type { OpenOptions } from "#exchange/exchange.ts";
import { needsPassphrase } from "#exchange/needs-passphrase.ts";
import type { BundleKey } from "#exchange/open-age.ts";
import type { StorageProblem } from "#vault/vault.ts";
import type { FileState } from "./chosen-file.ts";

/** Opens a file with this device's key or, where it is given, a passphrase. Without one it may turn out to be locked. */
export async function openFile(
	workspace: Workspace,
	file: File,
	passphrase: string | undefined,
	options: OpenOptions,
): Promise<FileState> {
	if (passphrase === undefined && (await needsPassphrase(file))) return { kind: "locked" };
	const key = passphrase === undefined ? await deviceKey(workspace) : byPassphrase(passphrase);
	if (!key.ok) return { kind: "refused", problem: key.problem };
	const opened = await workspace.exchange.open(file, key.value, options);
	if (opened.ok) return { kind: "opened", opened: opened.value };
	const { problem } = opened;
	return { kind: problem.kind === "bundle-passphrase-wrong" ? "locked" : "refused", problem };
}

function byPassphrase(passphrase: string): Result<BundleKey, StorageProblem> {
	return { ok: true, value: { kind: "passphrase", passphrase } };
}

async function deviceKey({ vault }: Workspace): Promise<Result<BundleKey, StorageProblem>> {
	const keys = await vault.deviceKeys();
	return keys.ok ? { ok: true, value: { kind: "device", sealing: keys.value.sealing } } : keys;
}
