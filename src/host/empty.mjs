/** Stands in for what jsPDF can load to draw HTML and SVG: the app never asks it to, so none of that is shipped. */
export default undefined;
