import { chartTable } from "#domain/report/blocks.ts";
import type { Block, Heading, ListItem, Report, Table as TableBlock } from "#domain/report/report.ts";
import { ChartFigure } from "./chart-figure.tsx";
import { ReportText } from "./report-text.tsx";
import { SummaryList } from "./summary-list.tsx";
import { Table } from "./table.tsx";

export interface ReportPreviewProps {
	readonly report: Report;
	/** The level, on the screen, of the report's own title. */
	readonly topLevel: 2 | 3;
	/** Names the document for screen readers. */
	readonly label: string;
}

/** A report as it reads: the blocks that exports draw, in the same order. */
export function ReportPreview({ report, topLevel, label }: ReportPreviewProps) {
	return (
		<article className="report" aria-label={label} lang={report.language}>
			{[...report.blocks.entries()].map(([place, block]) => (
				<ReportBlock key={place} block={block} topLevel={topLevel} />
			))}
		</article>
	);
}

function ReportBlock({ block, topLevel }: { readonly block: Block; readonly topLevel: 2 | 3 }) {
	switch (block.type) {
		case "heading":
			return <ReportHeading heading={block} topLevel={topLevel} />;
		case "paragraph":
			return (
				<p className="govuk-body as-typed">
					<ReportText text={block.text} />
				</p>
			);
		case "list":
			return <ReportList ordered={block.ordered} items={block.items} />;
		case "key-values":
			return (
				<>
					<p className="govuk-body govuk-!-font-weight-bold">{block.caption}</p>
					<SummaryList
						rows={block.rows.map(({ key, value }) => ({
							key,
							value: (
								<span className="as-typed">
									<ReportText text={value} />
								</span>
							),
						}))}
					/>
				</>
			);
		case "table":
			return <ReportTable table={block} />;
		case "callout":
			return (
				<div className="report__callout">
					{[...block.paragraphs.entries()].map(([place, text]) => (
						<p key={place} className="govuk-body">
							<ReportText text={text} />
						</p>
					))}
				</div>
			);
		case "chart":
			return (
				<>
					{block.rows.length > 0 && <ChartFigure chart={block} />}
					<ReportTable table={chartTable(block)} />
				</>
			);
	}
}

function ReportTable({ table: { caption, columns, rows } }: { readonly table: TableBlock }) {
	return (
		<Table
			caption={caption}
			captionSize="s"
			columns={columns.map(({ header, align }) => ({ header, numeric: align === "right" }))}
			rows={[...rows.entries()].map(([place, cells]) => ({
				key: String(place),
				cells: [...cells.entries()].map(([at, text]) => <ReportText key={at} text={text} />),
			}))}
		/>
	);
}

const sizes = { 1: "govuk-heading-l", 2: "govuk-heading-m", 3: "govuk-heading-s" } as const;

function ReportHeading({
	heading: { level, text },
	topLevel,
}: {
	readonly heading: Heading;
	readonly topLevel: 2 | 3;
}) {
	const Tag = `h${topLevel + level - 1}` as "h2" | "h3" | "h4" | "h5";
	return <Tag className={sizes[level]}>{text}</Tag>;
}

function ReportList({ ordered, items }: { readonly ordered: boolean; readonly items: readonly ListItem[] }) {
	const Tag = ordered ? "ol" : "ul";
	return (
		<Tag className={ordered ? "govuk-list govuk-list--number" : "govuk-list govuk-list--bullet"}>
			{[...items.entries()].map(([place, { text, items: below }]) => (
				<li key={place}>
					<span className="as-typed">
						<ReportText text={text} />
					</span>
					{below && below.length > 0 && <ReportList ordered={ordered} items={below} />}
				</li>
			))}
		</Tag>
	);
}
