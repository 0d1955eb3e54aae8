import { type FocusEvent, type RefObject, useEffectEvent, useLayoutEffect, useRef } from "react";

interface TypingOptions<Control extends HTMLElement, Typed> {
	/** What is known outside. */
	readonly known: string;
	/** What stands in the control now. */
	readonly read: (control: Control) => Typed;
	/** Puts what is known into the control. */
	readonly show: (control: Control, known: string) => void;
	readonly onType?: ((typed: Typed) => void) | undefined;
	readonly onLeave?: ((typed: Typed) => void) | undefined;
}

interface Typing<Control extends HTMLElement> {
	readonly ref: RefObject<Control | null>;
	readonly onInput: () => void;
	readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Typing into controls that keep their own text, so that a key press draws nothing anew. `onLeave` is called when something
 * was typed and the focus goes elsewhere or the control disappears. What comes from outside is shown unless it would
 * replace what a person is typing.
 */
export function useTyping<Control extends HTMLElement, Typed>(options: TypingOptions<Control, Typed>): Typing<Control> {
	const ref = useRef<Control>(null);
	const typing = useRef(false);

	const leave = (control: Control | null) => {
		if (!control || !typing.current) return;
		typing.current = false;
		options.onLeave?.(options.read(control));
	};
	const leaveWithScreen = useEffectEvent(leave);
	const showKnown = useEffectEvent((control: Control, known: string) => {
		if (!typing.current) options.show(control, known);
	});

	useLayoutEffect(() => {
		if (ref.current) showKnown(ref.current, options.known);
	}, [options.known]);

	useLayoutEffect(() => {
		const control = ref.current;
		// No blur is reported for a focused control that disappears, as when another screen opens.
		return () => leaveWithScreen(control);
	}, []);

	return {
		ref,
		onInput: () => {
			typing.current = true;
			if (ref.current) options.onType?.(options.read(ref.current));
		},
		onBlur: (event) => {
			if (!event.currentTarget.contains(event.relatedTarget)) leave(ref.current);
		},
	};
}
