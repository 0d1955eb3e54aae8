import { useMemo, useState } from "react";
import { COMPARE } from "#app/colleagues/compare-words.tsx";
import { Button } from "#ui/button.tsx";
import { ButtonGroup } from "#ui/button-group.tsx";
import { useFocusNext } from "#ui/use-focus-next.ts";
import { words } from "#ui/words/words.ts";
import { acceptedOf, isChosenTwice, isUnderWay, isUnopened, isWaitingForPerson } from "./chosen-file.ts";
import { type FileActions, FileCard, fileCardId } from "./file-card.tsx";
import type { Inbox, InboxState } from "./inbox.ts";
import { OpenConcerns } from "./open-concerns.tsx";
import { ProblemText } from "./problem-text.tsx";

const LIST = "chosen-files";

interface FileListProps {
	readonly inbox: Inbox & { readonly current: InboxState };
}

/** Every chosen file with what it brings, and one step that takes in all that can be. */
export function FileList({ inbox }: FileListProps) {
	const { files, isTakingIn, problem } = inbox.current;
	const [compared, setCompared] = useState("");
	const focusNext = useFocusNext();
	const said = words.bundles.list;
	const accepted = acceptedOf(files);
	const waiting = files.filter(isWaitingForPerson).length;
	const twice = files.filter(isChosenTwice).length;
	const unopened = files.filter(isUnopened).length;
	const underWay = files.filter(isUnderWay).length;
	const { unlock, leaveOut } = inbox;
	const actions = useMemo(
		(): FileActions => ({
			unlock(id, passphrase) {
				unlock(id, passphrase);
				focusNext(fileCardId(id));
			},
			compare(id) {
				setCompared(id);
				focusNext(COMPARE);
			},
			compared: (id) => focusNext(fileCardId(id)),
			leaveOut(id) {
				leaveOut([id]);
				focusNext(LIST);
			},
		}),
		[unlock, leaveOut, focusNext],
	);
	return (
		<section id={LIST} tabIndex={-1}>
			<h2 className="govuk-heading-m">{said.heading}</h2>
			<p role="status" className="govuk-body">
				{unopened > 0
					? said.opening(files.length - unopened, files.length)
					: underWay > 0
						? words.bundles.state.comparing
						: said.ready(accepted.length, waiting, twice, files.length - accepted.length - waiting - twice)}
			</p>
			<OpenConcerns files={accepted} />
			{files.map((chosen) => (
				<FileCard key={chosen.id} chosen={chosen} isComparing={compared === chosen.id} actions={actions} />
			))}
			{problem && <ProblemText problem={problem} />}
			<ButtonGroup>
				<Button
					onPress={inbox.takeIn}
					unavailable={underWay > 0 ? said.underWay : accepted.length === 0 ? said.nothing : undefined}
				>
					{isTakingIn ? said.takingIn : said.takeIn(accepted.length)}
				</Button>
				<Button look="secondary" onPress={() => leaveOut(files.map(({ id }) => id))}>
					{said.leaveAllOut}
				</Button>
			</ButtonGroup>
		</section>
	);
}
