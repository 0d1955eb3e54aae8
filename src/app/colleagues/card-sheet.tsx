import { useState } from "react";
import { parseCard, writeCard } from "#domain/handover/card-text.ts";
import type { DeviceCard } from "#domain/handover/device-card.ts";
import { Button } from "#ui/button.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { SummaryList } from "#ui/summary-list.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { WarningText } from "#ui/warning-text.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { codeModules } from "./code-modules.ts";
import { sayRole } from "./say-role.ts";
import { SixWords } from "./six-words.tsx";

/** A card as it is given away: whose it is, its six words, its code and its text. On paper as well. */
export function CardSheet({ card }: { readonly card: DeviceCard }) {
	const said = words.devices.own;
	const text = writeCard(card);
	const read = parseCard(text);
	const change = (
		<TextLink to="/this-device">
			{said.change}
			<VisuallyHidden> {said.changeWhat}</VisuallyHidden>
		</TextLink>
	);
	return (
		<>
			<SummaryList
				rows={[
					{ key: said.name, value: <bdi>{card.name}</bdi>, action: change },
					{ key: said.role, value: sayRole(card.role) },
				]}
			/>
			{read.ok ? <ToGive card={card} text={text} /> : <Refused {...sayProblem(read.problem)} />}
		</>
	);
}

/** A name that this app would not take from a colleague either. */
function Refused({ what, todo }: { readonly what: string; readonly todo: string }) {
	return (
		<WarningText>
			{words.devices.own.refused} {what} {todo}
		</WarningText>
	);
}

function ToGive({ card, text }: { readonly card: DeviceCard; readonly text: string }) {
	const said = words.devices.own;
	const [copying, setCopying] = useState<"copied" | "notCopied">();
	const copy = () => {
		navigator.clipboard.writeText(text).then(
			() => setCopying("copied"),
			() => setCopying("notCopied"),
		);
	};
	return (
		<>
			<section>
				<h2 className="govuk-heading-m">{words.devices.words}</h2>
				<SixWords card={card} label={words.devices.words} />
				<p className="govuk-body">{said.wordsFor}</p>
			</section>
			<section>
				<h2 className="govuk-heading-m">{said.code}</h2>
				<p className="govuk-hint">{said.codeHint}</p>
				<QrCode modules={codeModules(text)} label={said.codeLabel} />
			</section>
			<section className="card-as-text">
				<h2 className="govuk-heading-m">{said.text}</h2>
				<p className="govuk-hint">{said.textHint}</p>
				<p className="card-text" translate="no">
					{text}
				</p>
				<Button look="secondary" onPress={copy}>
					{said.copy}
				</Button>
				<p role="status" className="govuk-body">
					{copying && said[copying]}
				</p>
			</section>
			<Button look="secondary" onPress={() => print()}>
				{said.print}
			</Button>
		</>
	);
}
