import { Page } from "#app/shell/page.tsx";
import { DEFAULT_MARKING } from "#domain/inspection/inspection.ts";
import { ErrorMessage } from "#ui/error-message.tsx";
import { InsetText } from "#ui/inset-text.tsx";
import { PageHeading } from "#ui/page-heading.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { sayProblem } from "#ui/words/say-problem.ts";
import { words } from "#ui/words/words.ts";
import { CardSheet } from "./card-sheet.tsx";
import { type OwnCard, useOwnCard } from "./use-own-card.ts";

/** The card of this device, to be given to colleagues. */
export function Component() {
	const own = useOwnCard();
	const said = words.devices.own;
	const places = [
		{ text: words.inspection.all, to: "/" },
		{ text: words.device.title, to: "/this-device" },
	];
	return (
		<Page marking={DEFAULT_MARKING} places={places}>
			<PageHeading title={said.title}>{said.title}</PageHeading>
			<p className="govuk-body">{said.explained}</p>
			<Known own={own} />
			<p className="govuk-body">
				<TextLink to="/colleagues">{words.devices.book.title}</TextLink>
			</p>
		</Page>
	);
}

function Known({ own }: { readonly own: OwnCard }) {
	switch (own.kind) {
		case "asking":
			return null;
		case "nobody":
			return (
				<InsetText>
					{words.devices.own.nobody} <TextLink to="/this-device">{words.devices.own.toYou}</TextLink>
				</InsetText>
			);
		case "refused": {
			const { what, todo } = sayProblem(own.problem);
			return <ErrorMessage text={`${what} ${todo}`} />;
		}
		case "card":
			return <CardSheet card={own.card} />;
	}
}
