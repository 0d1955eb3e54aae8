import { en } from "./en.ts";

/** All that the interface says. A translation has the same entries. */
export type Words = typeof en;

export const words: Words = en;
