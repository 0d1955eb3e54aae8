import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BundleFile } from "#app/hand-over/bundle-file.tsx";
import { followDownloads } from "#support/downloads.ts";

const downloads = followDownloads();
const file = new File(["sealed"], "handover-1234abcd.age");

afterEach(() => {
	Reflect.deleteProperty(navigator, "canShare");
	Reflect.deleteProperty(navigator, "share");
});

/** A platform with a share sheet, and what comes of using it. */
function platformThatShares(share: () => Promise<void>) {
	const shared = vi.fn(share);
	Object.assign(navigator, { canShare: () => true, share: shared });
	return shared;
}

describe("a sealed file", () => {
	it("is saved under its own name, and shared only where the platform takes files", async () => {
		render(<BundleFile file={file} isSavedAtOnce />);
		expect(await vi.waitUntil(() => downloads[0])).toEqual({ file, name: "handover-1234abcd.age" });
		expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
	});

	it("goes to the share sheet alone, with no words beside it", async () => {
		const share = platformThatShares(async () => {});
		render(<BundleFile file={file} />);
		await userEvent.click(screen.getByRole("button", { name: "Share" }));
		expect(share).toHaveBeenCalledExactlyOnceWith({ files: [file] });
		expect(screen.getByRole("status")).toBeEmptyDOMElement();
	});

	it.each([
		["says so where the platform refuses it", "NotAllowedError", /did not share the file/],
		["says nothing where the person changed their mind", "AbortError", /^$/],
	])("%s", async (_, name, said) => {
		platformThatShares(() => Promise.reject(new DOMException("", name)));
		render(<BundleFile file={file} />);
		await userEvent.click(screen.getByRole("button", { name: "Share" }));
		expect(screen.getByRole("status")).toHaveTextContent(said);
	});
});
