import { questionId } from "#app/case/ids.ts";
import { allInstruments, findInstrument } from "#app/instruments.ts";
import { PREVIEW } from "#app/reports/preview-id.ts";
import type { Session } from "#app/session/session.ts";
import { assessmentFor, casesOf } from "#domain/inspection/sample.ts";
import type { GuidanceBlock, Instrument, Question } from "#domain/instrument/instrument.ts";
import { words } from "#ui/words/words.ts";
import type { Findable } from "./findable.ts";
import { sightOf } from "./whose-sight.ts";

/** Where the questions of an instrument can be read or answered. */
interface Place {
	readonly instrument: Instrument;
	readonly to: string;
	/** The same in words. */
	readonly leadsTo: string;
	/** Id of what the focus goes to there. */
	readonly controlOf: (question: string) => string;
}

/** Questions and guidance where no case is open: those of every instrument, on its blank form. */
export function findQuestionsOfForms(): readonly Findable[] {
	return allInstruments().flatMap(({ instrument }) =>
		findQuestions({
			instrument,
			to: `/blank-form/${instrument.id}/${instrument.version}`,
			leadsTo: words.search.onForm,
			controlOf: () => PREVIEW,
		}),
	);
}

/**
 * Questions and guidance of every instrument by which an inspection's cases are assessed: in the case that is open, otherwise in
 * the first of the sample that the person may open.
 */
export function findQuestionsOfInspection(
	{ id, journal }: Session,
	person: string,
	openAddress: string,
): readonly Findable[] {
	const sight = sightOf(journal, person);
	const places = casesOf(journal).flatMap(({ id: sampleCase, reference }) =>
		(["first", "second"] as const).flatMap((purpose): Place[] => {
			const assessment = assessmentFor(journal, sampleCase, purpose);
			const instrument = assessment && findInstrument(assessment.instrument);
			const to = `/inspections/${id}/cases/${sampleCase}${purpose === "second" ? "/second" : ""}`;
			const isOpen = instrument && sight.sees(assessment.id) && sight.opens(to);
			return isOpen ? [{ instrument, to, leadsTo: words.search.inCase(reference), controlOf: questionId }] : [];
		}),
	);
	const openFirst = places.toSorted((one, other) => Number(other.to === openAddress) - Number(one.to === openAddress));
	const instruments = new Map(openFirst.toReversed().map((place) => [place.instrument, place]));
	return [...instruments.values()].toReversed().flatMap(findQuestions);
}

function findQuestions({ instrument, to, leadsTo, controlOf }: Place): readonly Findable[] {
	return instrument.sections.flatMap(({ questions }) =>
		questions.flatMap((question): Findable[] => {
			const { id, text } = question;
			const at = { place: instrument.shortTitle, leadsTo, to, control: controlOf(id) };
			const key = `${instrument.id}/${instrument.version}/${id}`;
			const parts = [...question.followUps, ...question.descriptions, ...question.aids].map((part) => part.text);
			const guidance = guidanceOf(question);
			return [
				{ ...at, id: `question/${key}`, kind: "question", name: `${id}: ${text}`, text: parts.join("\n") },
				...(guidance === ""
					? []
					: [
							{
								...at,
								id: `guidance/${key}`,
								kind: "guidance" as const,
								name: words.common.guidanceFor(id),
								text: guidance,
							},
						]),
			];
		}),
	);
}

function guidanceOf({ guidance, guidanceVariants = [] }: Question): string {
	return [...guidance, ...guidanceVariants.flatMap((variant) => variant.guidance)].map(textOf).join("\n");
}

function textOf(block: GuidanceBlock): string {
	return block.type === "paragraph" ? block.text : block.items.join("\n");
}
