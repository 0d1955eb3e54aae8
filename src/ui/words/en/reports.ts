/** What the screens of the reports say. */
export const reports = {};
