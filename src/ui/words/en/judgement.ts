/** What the screens of the judgement say. */
export const judgement = {};
