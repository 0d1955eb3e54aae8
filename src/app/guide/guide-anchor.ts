/** The address of the guide. */
export const GUIDE = "/guide";

/** Id of the heading of a part or section of the guide. */
export const guideAnchor = (id: string): string => `guide-${id}`;
