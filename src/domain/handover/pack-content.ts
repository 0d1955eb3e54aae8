import { PLAN } from "#domain/inspection/inspection.ts";
import type { RecordId } from "#domain/journal/event.ts";
import type { Journal } from "#domain/journal/journal.ts";
import { withhold } from "#domain/journal/withhold.ts";
import { workOf } from "./allocated-work.ts";
import { type BundleContent, contentOf } from "./bundle-content.ts";
import { concernsMember } from "./concerns-member.ts";

/**
 * What the lead gives to a member: the plan, without the values that do not concern them, and the assessments that are
 * theirs for the purpose for which they are. Never another's assessment, nor the judgement.
 */
export function packContent(journal: Journal, member: RecordId): BundleContent {
	const streams = new Set([PLAN, ...workOf(journal, member).map(({ assessment }) => assessment)]);
	const concerns = concernsMember(journal, member);
	return contentOf(
		[...journal.events.values()]
			.filter(({ stream }) => streams.has(stream))
			.map((event) => (concerns(event) ? event : withhold(event))),
	);
}
