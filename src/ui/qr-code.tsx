export interface QrCodeProps {
	/** Row by row, dark squares true, with the light edge. */
	readonly modules: readonly (readonly boolean[])[];
	/** What it is, for who does not see it. */
	readonly label: string;
}

/** A QR code, dark on light on dark screens too: many cameras do not read it the other way round. */
export function QrCode({ modules, label }: QrCodeProps) {
	const size = modules.length;
	const dark = modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return (
		<svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
			<path d={dark.join("")} />
		</svg>
	);
}
