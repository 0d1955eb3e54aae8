import { type Area, areas } from "#domain/judgement/judgement.ts";
import { resettlementStandard } from "./instruments.ts";

/** The areas of the standard, named as its file names them. */
export const areaTitles = Object.fromEntries(
	areas.map((area) => [area, resettlementStandard.areas.find(({ id }) => id === area)?.title ?? area]),
) as Readonly<Record<Area, string>>;
