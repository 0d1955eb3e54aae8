/** What the screens of the assessment say. */
export const assessment = {};
