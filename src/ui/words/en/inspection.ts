/** What the screens of the inspection say. */
export const inspection = {};
