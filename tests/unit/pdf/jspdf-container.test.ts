import { jsPDF } from "jspdf";
import { describe, expect, it } from "vitest";
import { readContainer } from "#exports/pdf/tagged/container-reader.ts";
import { buildContainer, type ContainerAdditions } from "#exports/pdf/tagged/jspdf-container.ts";

const size = { width: 595.28, height: 841.89 };

class RecordingAdditions implements ContainerAdditions {
	readonly calls: string[] = [];
	reserved = 0;

	constructor(readonly reserve: () => number) {}

	pageEntries(page: number, objectNumber: number): string {
		this.calls.push(`page ${page} is object ${objectNumber}`);
		return `/StructParents ${page}`;
	}

	fontObject(resource: string): number {
		this.calls.push(`font ${resource}`);
		return this.reserve();
	}

	finish(): void {
		this.calls.push("finish");
		this.reserved = this.reserve();
	}

	catalogueEntries(): string {
		this.calls.push("catalogue");
		return "/Lang(cy)";
	}
}

function build(): { readonly file: string; readonly additions: RecordingAdditions } {
	return buildContainer(size, ["(one)Tj", "(two)Tj"], ["F1", "F2"], (reserve) => new RecordingAdditions(reserve));
}

describe("jsPDF", () => {
	it("is the version whose insides the container knows", () => {
		expect(jsPDF.version).toBe("4.2.1");
	});

	it("asks for the additions in the order in which objects need each other's numbers", () => {
		expect(build().additions.calls).toEqual([
			"page 0 is object 3",
			"page 1 is object 5",
			"font F1",
			"font F2",
			"finish",
			"catalogue",
		]);
	});

	it("writes the additions where they belong", () => {
		const { file, additions } = build();
		const { objects, root } = readContainer(
			file,
			new Map([
				[additions.reserved, ""],
				[7, ""],
				[8, ""],
			]),
		);
		expect(objects.get(3)).toContain("/StructParents 0\n/Contents 4 0 R");
		expect(objects.get(5)).toContain("/StructParents 1\n/Contents 6 0 R");
		expect(objects.get(2)).toContain("/Font <<\n/F1 7 0 R\n/F2 8 0 R\n>>");
		expect(objects.get(root)).toContain("/Lang(cy)");
	});

	it("writes pages as streams that are not deflated", () => {
		const { file } = build();
		const content = readContainer(
			file,
			new Map([
				[7, ""],
				[8, ""],
				[9, ""],
			]),
		).objects.get(4);
		expect(typeof content === "object" && new TextDecoder().decode(content.data)).toMatch(/\(one\)Tj$/);
	});

	it("lists no font but those that it is given", () => {
		expect(build().file).not.toMatch(/Helvetica|Times|Courier/);
	});

	it("does not swallow what an addition throws", () => {
		class Broken extends RecordingAdditions {
			override finish(): void {
				throw new Error("no more numbers");
			}
		}
		const broken = (): unknown => buildContainer(size, ["(one)Tj"], ["F1"], (reserve) => new Broken(reserve));
		expect(broken).toThrow("no more numbers");
	});
});

describe("the reader of jsPDF's files", () => {
	it("refuses a file whose objects are not where it says", () => {
		const { file } = build();
		const shifted = file.replace("%PDF-", "% %PDF-");
		expect(() => readContainer(shifted, new Map())).toThrow();
	});
});
