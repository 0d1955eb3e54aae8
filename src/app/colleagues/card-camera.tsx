import { useEffect, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { ErrorMessage } from "#ui/error-message.tsx";
import { Hint } from "#ui/hint.tsx";
import { words } from "#ui/words/words.ts";
import { type CameraProblem, watchCamera } from "./watch-camera.ts";

interface CardCameraProps {
	readonly id: string;
	readonly error: string | undefined;
	/** The text of the code that the camera saw. */
	readonly onRead: (text: string) => void;
	readonly onFail: (problem: CameraProblem) => void;
}

/** Reads a code with the camera, which is on only after a press, and off once the screen is left. */
export function CardCamera({ id, error, onRead, onFail }: CardCameraProps) {
	const video = useRef<HTMLVideoElement>(null);
	const watching = useRef<AbortController>(undefined);
	const [state, setState] = useState<"off" | "starting" | "looking">("off");
	const said = words.devices.add;
	useEffect(() => () => watching.current?.abort(), []);

	const watch = async () => {
		const element = video.current;
		if (!element || state !== "off") return;
		const controller = new AbortController();
		watching.current = controller;
		setState("starting");
		const seen = await watchCamera(element, controller.signal, () => setState("looking"));
		setState("off");
		if (seen?.ok) onRead(seen.value);
		else if (seen) onFail(seen.problem);
	};

	return (
		<div className="govuk-form-group">
			{error && <ErrorMessage text={error} />}
			<Hint text={said.cameraHint} />
			<div id={id}>
				{state === "off" ? (
					<Button look="secondary" onPress={() => void watch()}>
						{said.camera}
					</Button>
				) : (
					<Button look="secondary" onPress={() => watching.current?.abort()}>
						{said.stop}
					</Button>
				)}
			</div>
			<p role="status" className="govuk-body">
				{state === "starting" && said.starting}
				{state === "looking" && said.looking}
			</p>
			<video
				ref={video}
				className="camera"
				aria-label={said.preview}
				hidden={state !== "looking"}
				autoPlay
				muted
				playsInline
			/>
		</div>
	);
}
