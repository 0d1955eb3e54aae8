import { TextInput, type TypedTextProps } from "./text-input.tsx";
import { words } from "./words/words.ts";

/** The words written beside an option that asks for them. */
export type WriteInProps = TypedTextProps & {
	readonly id?: string | undefined;
	readonly error?: string | undefined;
};

export function WriteIn(props: WriteInProps) {
	return <TextInput {...props} label={words.common.writeIn} width={20} />;
}
