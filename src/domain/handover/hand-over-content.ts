import { PLAN } from "#domain/inspection/inspection.ts";
import type { DeviceId, RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { JUDGEMENT } from "#domain/judgement/judgement.ts";
import { workEverOf } from "./allocated-work.ts";
import { type BundleContent, contentOf } from "./bundle-content.ts";
import { writersOf } from "./writers.ts";

/**
 * What a member hands over to the lead: whole, every assessment that was ever allocated to them and is here, and what this
 * device wrote in the plan and, beside the cases, in the stream of the judgement.
 */
export function handOverContent(journal: Journal, member: RecordId, device: DeviceId): BundleContent {
	const assessments = new Set(workEverOf(journal, member).map(({ assessment }) => assessment));
	const own = writersOf(journal, device);
	return contentOf(
		[...journal.events.values()].filter(
			({ stream, writer }) => assessments.has(stream) || ([PLAN, JUDGEMENT].includes(stream) && own.has(writer)),
		),
	);
}

/** What a test before fieldwork holds: what this device wrote in the plan, and no assessment. */
export function keyCheckContent(journal: Journal, device: DeviceId): BundleContent {
	const own = writersOf(journal, device);
	return contentOf([...journal.events.values()].filter(({ stream, writer }) => stream === PLAN && own.has(writer)));
}
