import type { BundleId } from "#domain/handover/bundle.ts";

/** The name of a bundle's file. Names of files are seen by others and kept by browsers: it says nothing. */
export function fileNameOf(bundle: BundleId): string {
	return `handover-${bundle.slice(0, 8)}.age`;
}
