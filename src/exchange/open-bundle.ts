import type { BundleHeader, OpenedBundle } from "#domain/handover/bundle.ts";
import type { OpenBundleProblem } from "#domain/handover/open-bundle-problem.ts";
import { failed, type Result } from "#domain/result.ts";
import { type BundleKey, openAge } from "./open-age.ts";
import { readBundle } from "./read-bundle.ts";

/**
 * Opens a bundle and verifies every byte of it before anything is given: that it is whole, well-formed, signed by the key in
 * its header, and meant for whoever opens it. Whether the signer is a colleague, and whether the events may be taken, is for
 * others to say. Nothing is stored.
 * @param onProgress hears how much is done, 0 to 1
 */
export async function openBundle(
	file: Blob,
	key: BundleKey,
	onProgress: (share: number) => void = () => {},
): Promise<Result<OpenedBundle, OpenBundleProblem>> {
	const unsealed = await openAge(file, key);
	if (!unsealed.ok) return unsealed;
	const { content, recipients } = unsealed.value;
	const bundle = await readBundle(content, onProgress);
	if (!bundle.ok || isMeantFor(recipients, bundle.value.header)) return bundle;
	return failed({ kind: "bundle-meant-for-others" });
}

/**
 * The signature is inside the seal, so that a recipient could seal what was meant for them anew, to somebody else. The header,
 * which is signed, says for whom it was meant: for none by name where a passphrase opens it.
 */
function isMeantFor(recipients: readonly string[], { to }: BundleHeader): boolean {
	return recipients.length === 0 ? to.length === 0 : to.some(({ recipient }) => recipients.includes(recipient));
}
