import type { Coefficient } from "#domain/agreement/coefficients.ts";
import type { PooledAgreement, PooledFigures } from "#domain/agreement/pooled.ts";
import { Table, type TableRow } from "#ui/table.tsx";
import { words } from "#ui/words/words.ts";

const said = words.agreement.pooled;

/** The figures of all judgement questions together and of each, in the order of the questions. */
export function AgreementFigures({ pooled: { all, questions } }: { readonly pooled: PooledAgreement }) {
	const { question, pairs, share, kappa, ac1 } = said.columns;
	return (
		<Table
			caption={said.caption}
			columns={[
				{ header: question },
				{ header: pairs, numeric: true },
				{ header: share },
				{ header: kappa },
				{ header: ac1 },
			]}
			rows={[
				rowOf("all", said.all, all),
				...questions.map((one) => rowOf(one.question.id, `${one.question.id}: ${one.question.text}`, one.figures)),
			]}
		/>
	);
}

function rowOf(key: string, name: string, figures: PooledFigures): TableRow {
	if (figures.kind === "too-few") {
		return { key, cells: [name, figures.pairs, said.tooFew(figures.pairs), "–", "–"] };
	}
	const { pairs, share, kappa, ac1 } = figures.agreement;
	const shareInWords = said.share(perCent(share.value), perCent(share.interval.from), perCent(share.interval.to));
	return { key, cells: [name, pairs, shareInWords, say(kappa), say(ac1)] };
}

function say(coefficient: Coefficient): string {
	if (coefficient.kind === "undefined") return said.notDefined;
	const { value, interval } = coefficient;
	if (!interval) return said.withoutInterval(value.toFixed(2));
	return said.coefficient(value.toFixed(2), interval.from.toFixed(2), interval.to.toFixed(2));
}

function perCent(share: number): string {
	return Math.round(share * 100).toString();
}
