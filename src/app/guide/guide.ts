import { type Guide, guideSchema } from "#domain/help/guide.ts";
import guideFile from "#schemas/effective-practice-guide/v1.json";

/** HM Inspectorate of Probation's effective practice guide on resettlement, as far as it is help. Loaded only where it is needed. */
export const effectivePracticeGuide: Guide = guideSchema.parse(guideFile);
