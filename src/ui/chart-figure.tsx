import type { PatternShape } from "#domain/report/chart-patterns.ts";
import { type ChartBlock, chartShapes } from "#domain/report/chart-shapes.ts";
import type { Chart } from "#domain/report/report.ts";

/** Outlines stand half outside of what they outline. */
const LINE_WIDTH = 0.08;

/** A chart as documents draw it. Whoever does not see it hears its alternative; its figures belong in a table after it. */
export function ChartFigure({ chart }: { readonly chart: Chart }) {
	const { width, key, rows } = chartShapes(chart);
	return (
		<figure className="chart">
			<figcaption className="govuk-heading-s">{chart.caption}</figcaption>
			<div className="govuk-body" role="img" aria-label={chart.alternative}>
				<div className="chart__key">
					{[...key.entries()].map(([place, { series, block }]) => (
						<span key={place} className="chart__series">
							<Lane width={1} blocks={[block]} /> {series}
						</span>
					))}
				</div>
				{[...rows.entries()].map(([place, { label, figures, blocks }]) => (
					<div key={place} className="chart__row">
						<span className="chart__label">{label}</span>
						<span>
							<Lane width={width} blocks={blocks} />
							<span className="chart__figures">{figures}</span>
						</span>
					</div>
				))}
			</div>
		</figure>
	);
}

function Lane({ width, blocks }: { readonly width: number; readonly blocks: readonly ChartBlock[] }) {
	const edge = LINE_WIDTH / 2;
	return (
		<svg
			className="chart__lane"
			viewBox={`${-edge} ${-edge} ${width + LINE_WIDTH} ${1 + LINE_WIDTH}`}
			strokeWidth={LINE_WIDTH}
			aria-hidden="true"
		>
			{blocks.map((block) => (
				<g key={block.x}>
					{[...block.pattern.entries()].map(([place, shape]) => (
						<Part key={place} shape={shape} />
					))}
					<rect x={block.x} y={0} width={block.width} height={1} className="chart__outline" />
				</g>
			))}
		</svg>
	);
}

function Part({ shape }: { readonly shape: PatternShape }) {
	if (shape.kind === "line") {
		const { x1, y1, x2, y2 } = shape;
		return <line x1={x1} y1={y1} x2={x2} y2={y2} />;
	}
	const { x, y, width, height } = shape;
	return <rect x={x} y={y} width={width} height={height} className="chart__fill" />;
}
