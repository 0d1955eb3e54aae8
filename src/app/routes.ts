import type { RouteObject } from "react-router";
import { colleagueLoader } from "./colleagues/colleague-loader.ts";
import { INSPECTION_ROUTE, inspectionLoader } from "./inspection/inspection-loader.ts";
import type { Workspace } from "./session/workspace.ts";
import { ErrorScreen, WhatWentWrong } from "./shell/error-screen.tsx";
import { Layout } from "./shell/layout.tsx";

/** Every place that a person can go. What goes wrong in a place is shown within the frame around it. */
export function routes(workspace: Workspace): RouteObject[] {
	return [
		{
			Component: Layout,
			loader: openInstruments(workspace),
			ErrorBoundary: ErrorScreen,
			HydrateFallback: () => null,
			children: [
				{
					ErrorBoundary: ErrorScreen,
					children: [
						{ path: "/", lazy: () => import("./inspections/inspections-screen.tsx") },
						{ path: "/inspections/new", lazy: () => import("./inspections/new-inspection-screen.tsx") },
						{
							path: "/self-assessments/new",
							lazy: () => import("./self-assessment/new-self-assessment-screen.tsx"),
						},
						{ path: "/blank-form", lazy: () => import("./reports/blank-forms-screen.tsx") },
						{ path: "/blank-form/:instrument/:version", lazy: () => import("./reports/blank-form-screen.tsx") },
						{ path: "/check-document", lazy: () => import("./check-document/check-screen.tsx") },
						{ path: "/ratings-across-services", lazy: () => import("./across-services/across-services-screen.tsx") },
						{ path: "/agreement", lazy: () => import("./second-scoring/agreement-screen.tsx") },
						{ path: "/instruments", lazy: () => import("./instrument-versions/instruments-screen.tsx") },
						{ path: "/instruments/:instrument", lazy: () => import("./instrument-versions/versions-screen.tsx") },
						{ path: "/guide", lazy: () => import("./guide/guide-screen.tsx") },
						{ path: "/bundles", lazy: () => import("./bundles/bundles-screen.tsx") },
						{ path: "/this-device", lazy: () => import("./this-device/this-device-screen.tsx") },
						{ path: "/this-device/card", lazy: () => import("./colleagues/own-card-screen.tsx") },
						{ path: "/colleagues", lazy: () => import("./colleagues/colleagues-screen.tsx") },
						{
							path: "/colleagues/:card",
							loader: colleagueLoader(workspace),
							lazy: () => import("./colleagues/colleague-screen.tsx"),
						},
						{ path: "/this-device/health", lazy: () => import("./health/health-screen.tsx") },
						{ path: "/this-device/new-keys", lazy: () => import("./this-device/new-vault-keys.tsx") },
						{ path: "/this-device/recovery-key", lazy: () => import("./this-device/recovery-key-screen.tsx") },
						{ path: "/this-device/erased/:inspection", lazy: () => import("./this-device/erased-screen.tsx") },
						{
							id: INSPECTION_ROUTE,
							path: "/inspections/:inspection",
							loader: inspectionLoader(workspace),
							lazy: () => import("./inspection/inspection-layout.tsx"),
							children: [{ ErrorBoundary: WhatWentWrong, children: placesOfAnInspection }],
						},
						nowhere,
					],
				},
			],
		},
	];
}

/** Loaded with the first screen that follows the passphrase: what unlocks does without any instrument. */
function openInstruments({ own }: Workspace): () => Promise<null> {
	const opened = async () => {
		const instruments = await import("./instruments.ts");
		await instruments.openInstruments();
		instruments.followImported(own);
	};
	let opening: Promise<void> | undefined;
	return async () => {
		opening ??= opened().catch((error) => {
			opening = undefined;
			throw error;
		});
		await opening;
		return null;
	};
}

const nowhere: RouteObject = {
	path: "*",
	loader: () => {
		throw new Response(null, { status: 404 });
	},
};

/** What an inspection and a local self-assessment both have. */
const sharedPlaces: RouteObject[] = [
	{ index: true, lazy: () => import("./inspection/overview-screen.tsx") },
	{ path: "plan", lazy: () => import("./inspection/plan-screen.tsx") },
	{ path: "erase", lazy: () => import("./inspection/erase-screen.tsx") },
	{ path: "instrument", lazy: () => import("./instrument-versions/move-screen.tsx") },
	{ path: "redact/:event?", lazy: () => import("./redaction/redact-screen.tsx") },
	{ path: "redactions/:certificate", lazy: () => import("./redaction/certificate-screen.tsx") },
	{
		lazy: () => import("./rehearsal/cases-gate.tsx"),
		children: [{ path: "cases/:case", lazy: () => import("./case/case-screen.tsx") }],
	},
];

/** What a local self-assessment does not have: sample, team, judgement, documents of an inspection, hand-over. */
const placesOfInspectionsOnly: RouteObject[] = [
	{ path: "board", lazy: () => import("./board/board-screen.tsx") },
	{ path: "conflicts", lazy: () => import("./conflicts/conflicts-screen.tsx") },
	{ path: "integrity", lazy: () => import("./integrity/integrity-screen.tsx") },
	{ path: "feedback", lazy: () => import("./board/feedback-screen.tsx") },
	{ path: "allocation", lazy: () => import("./inspection/allocation/allocation-screen.tsx") },
	{ path: "import", lazy: () => import("./inspection/sample-import/import-screen.tsx") },
	{ path: "dip-sample", lazy: () => import("./inspection/dip-sample/dip-sample-screen.tsx") },
	{ path: "join", lazy: () => import("./joining/join-screen.tsx") },
	{ path: "join/key-check", lazy: () => import("./joining/key-check-screen.tsx") },
	{ path: "join/interests", lazy: () => import("./joining/interests-screen.tsx") },
	{ path: "hand-over", lazy: () => import("./hand-over/hand-over-screen.tsx") },
	{ path: "hand-over/:member", lazy: () => import("./hand-over/pack-screen.tsx") },
	{ path: "rehearsal", lazy: () => import("./rehearsal/rehearsal-screen.tsx") },
	{ path: "rehearsal/feedback", lazy: () => import("./rehearsal/feedback-screen.tsx") },
	{
		lazy: () => import("./rehearsal/cases-gate.tsx"),
		children: [
			{ path: "cases/:case/second", lazy: () => import("./second-scoring/second-case-screen.tsx") },
			{ path: "cases/:case/differences", lazy: () => import("./second-scoring/differences-screen.tsx") },
			{ path: "cases/:case/record", lazy: () => import("./reports/case-record-screen.tsx") },
		],
	},
	{ path: "second-scoring", lazy: () => import("./second-scoring/second-scoring-screen.tsx") },
	{ path: "evidence", lazy: () => import("./evidence/evidence-screen.tsx") },
	{ path: "practice-examples", lazy: () => import("./evidence/examples/examples-screen.tsx") },
	{ path: "records", lazy: () => import("./evidence/records/records-screen.tsx") },
	{ path: "workbench", lazy: () => import("./judgement/workbench-screen.tsx") },
	{ path: "factual-accuracy", lazy: () => import("./factual-accuracy/factual-accuracy-screen.tsx") },
	{ path: "judgement", lazy: () => import("./judgement/judgement-screen.tsx") },
	{
		lazy: () => import("./reports/gate/names-in-memory.tsx"),
		children: [
			{ path: "reports", lazy: () => import("./reports/reports-screen.tsx") },
			{ path: "reports/outward", lazy: () => import("./reports/gate/gate-screen.tsx") },
			{ path: "reports/:document/:audience", lazy: () => import("./reports/document-screen.tsx") },
		],
	},
];

const placesOfSelfAssessmentsOnly: RouteObject[] = [
	{ path: "start", lazy: () => import("./self-assessment/start-assessment-screen.tsx") },
	{ path: "summary", lazy: () => import("./self-assessment/summary-screen.tsx") },
];

const placesOfAnInspection: RouteObject[] = [
	...sharedPlaces,
	{ lazy: () => import("./self-assessment/inspections-only.tsx"), children: placesOfInspectionsOnly },
	{ lazy: () => import("./self-assessment/self-assessments-only.tsx"), children: placesOfSelfAssessmentsOnly },
	nowhere,
];
