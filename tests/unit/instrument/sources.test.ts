import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import cag from "#schemas/resettlement-cag/v1.2.json" with { type: "json" };
import { sourceBytes } from "./source.ts";

describe("source documents", () => {
	it.each([
		["000_216fb330b8464e10.txt", "f829c9483f0fe1c0a6176506b7aaa6a8f82a591beaf29cd07fbeb5ed46c5dfd5"],
		["001_2458056a0d4a11f5.txt", "2b74555396bda2d8979a226c05a3475dec86e1b772ecbd1ed4034cc4bc0062f9"],
		["002_df8e9dd386ac026b.txt", "4754ca5574a9a52753280483976e9bd51f75f93bd0ed60c1ae72f4718e54f24d"],
		["003_d53f4440ec10e73c.txt", "972f81fbe1b350442d89bf01af28feb157ddb7aaf992017f07b1b2fe843e2f6a"],
		["004_5bd029d8bd601995.txt", "63ecef31d88e4119d256e02fe2a47c57c6bff2f6e13e3c53eb97b831786f21fc"],
	])("%s is the document that was transcribed", (name, hash) => {
		expect(sha256(name)).toBe(hash);
	});

	it("the case assessment guidance names the document that it was taken from", () => {
		expect(sha256(cag.source.file)).toBe(cag.source.sha256);
	});
});

function sha256(name: string): string {
	return createHash("sha256").update(sourceBytes(name)).digest("hex");
}
