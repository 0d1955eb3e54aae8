/** Columns have their width by a class, in twentieths of the table's: the page's policy allows no style of an element's own. */
export const WIDTH_STEPS = 20;

const widths = Array.from(
	{ length: WIDTH_STEPS },
	(_, step) => `.width-${step + 1} { width: ${((step + 1) * 100) / WIDTH_STEPS}%; }`,
).join("\n");

/** How a document looks: on a screen, light and dark, in colours that a reader forces, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #0b0c0c; --paper: #fff; --quiet: #484949; --line: #8b8d8f; --link: #1a65a6; }
@media (prefers-color-scheme: dark) {
	:root { --ink: #f3f2f1; --paper: #16191b; --quiet: #c5c8ca; --line: #85898c; --link: #8bbcf0; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.5 "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 1rem; }
header { border-bottom: 1px solid var(--line); }
footer { border-top: 1px solid var(--line); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0; }
h2 { font-size: 1.375rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h3 { font-size: 1.125rem; line-height: 1.35; margin: 1.5rem 0 .5rem; }
p, ul, ol, dl, section, figure { margin: 0 0 1rem; }
p, li, dd, th, td { white-space: pre-line; }
a { color: var(--link); }
.marking { margin: 0; font-weight: bold; text-align: center; }
.furniture { margin: .25rem 0 0; display: flex; flex-wrap: wrap; gap: 0 1.5rem; color: var(--quiet); font-size: .875rem; }
.furniture div { display: flex; flex-wrap: wrap; gap: 0 .375rem; min-width: 0; }
.furniture dd { margin: 0; min-width: 0; color: var(--ink); overflow-wrap: anywhere; }
.callout { border: 2px solid var(--ink); padding: 1rem 1rem 0; margin: 1.5rem 0; }
.caption, caption, figcaption { font-weight: bold; text-align: left; margin: 0; padding: .5rem 0; }
.key-values div { display: grid; grid-template-columns: minmax(0, 32fr) minmax(0, 68fr); gap: 0 1rem; padding: .375rem 0; border-bottom: 1px solid var(--line); }
.key-values dt { font-weight: bold; }
.key-values dd { margin: 0; }
.table { overflow-x: auto; }
.table:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
caption span { display: inline-block; position: sticky; left: 0; max-width: calc(100vw - 2rem); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom; }
tbody th { font-weight: normal; }
tbody th, td { overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { padding: 0; }
.key span { display: inline-block; margin-right: 1rem; }
.key svg { width: 1.125rem; vertical-align: middle; }
.lane { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: .25rem 1rem; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.lane span:first-child { grid-row: span 2; }
svg * { stroke-width: 1px; vector-effect: non-scaling-stroke; }
.filled { fill: currentColor; stroke: none; }
@media (max-width: 40rem) {
	.key-values div, .lane { grid-template-columns: minmax(0, 1fr); }
	table:has(th:nth-child(3)) { min-width: 32rem; }
}
${widths}
@media print {
	@page { size: A4; margin: 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
	:root { --ink: #000; --paper: #fff; --quiet: #333; --line: #767676; --link: #000; }
	body { display: table; table-layout: fixed; width: 100%; font-size: 10pt; }
	header { display: table-header-group; break-inside: avoid; }
	main { display: table-row-group; }
	footer { display: table-footer-group; break-inside: avoid; }
	header .furniture { padding-bottom: 4mm; }
	footer .marking { padding-top: 4mm; }
	h1, h2, h3, .caption, caption, figcaption { break-after: avoid; }
	p, li { orphans: 2; widows: 2; }
	tr, .key-values div, .callout, .lane { break-inside: avoid; }
	tbody tr:first-child { break-before: avoid; }
	.table { overflow: visible; }
	.furniture { font-size: 8pt; }
}
`;
