import { failed, ok, type Result } from "#domain/result.ts";
import type { ProblemOf } from "#ui/words/known-problem.ts";
import { pixelsOf } from "./read-picture.ts";

export type CameraProblem = ProblemOf<"camera-missing"> | ProblemOf<"camera-refused"> | ProblemOf<"camera-failed">;

/**
 * Shows the camera in `video` until it sees a QR code, and gives its text; undefined where `signal` stopped it before. The
 * camera is off when this returns, and as soon as it is stopped.
 */
export async function watchCamera(
	video: HTMLVideoElement,
	signal: AbortSignal,
	onStart: () => void,
): Promise<Result<string, CameraProblem> | undefined> {
	// Not there where the page is not secure, or its host forbids the camera.
	const devices: MediaDevices | undefined = navigator.mediaDevices;
	if (!devices) return failed({ kind: "camera-missing" });
	const { readCode } = await import("./read-code.ts");
	const asked = await devices.getUserMedia({ video: { facingMode: "environment" } }).then(ok, (error) => failed(error));
	if (!asked.ok) return failed(cameraProblem(asked.problem));
	const stream = asked.value;
	const stop = () => {
		for (const track of stream.getTracks()) track.stop();
	};
	signal.addEventListener("abort", stop);
	try {
		video.srcObject = stream;
		onStart();
		while (!signal.aborted) {
			await nextFrame();
			const image = video.videoWidth > 0 ? pixelsOf(video, video.videoWidth, video.videoHeight) : undefined;
			const text = image && readCode(image);
			if (text !== undefined) return ok(text);
		}
		return undefined;
	} finally {
		stop();
		video.srcObject = null;
	}
}

function nextFrame(): Promise<number> {
	return new Promise((resolve) => requestAnimationFrame(resolve));
}

function cameraProblem(error: unknown): CameraProblem {
	if (!(error instanceof DOMException)) throw error;
	switch (error.name) {
		case "NotFoundError":
		case "OverconstrainedError":
			return { kind: "camera-missing" };
		case "NotAllowedError":
		case "SecurityError":
			return { kind: "camera-refused" };
		default:
			return { kind: "camera-failed", detail: error.name };
	}
}
