/** Id of what opens the preview of the document on the screen. */
export const PREVIEW = "preview";
