import type { ReportData } from "#domain/report/report-data.ts";
import type { OutwardCopy } from "./copy.ts";

declare const passed: unique symbol;

/**
 * That an inspection as it is now may leave. Only `checkOutward` makes one, and outward documents are made of one alone, so
 * that none is made past the gate.
 */
export interface PassedGate {
	readonly [passed]: true;
	readonly data: ReportData;
	readonly copy: OutwardCopy;
}
