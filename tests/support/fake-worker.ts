import { expose } from "comlink";

/** Stands for a worker: a channel, at the other end of which `offered` answers. */
export class FakeWorker extends MessageChannel {
	static offered: object = {};
	static started: FakeWorker[] = [];
	readonly postMessage = this.port1.postMessage.bind(this.port1);
	readonly removeEventListener = this.port1.removeEventListener.bind(this.port1);
	readonly start = this.port1.start.bind(this.port1);
	readonly addEventListener = this.port1.addEventListener.bind(this.port1);
	terminated = false;

	constructor() {
		super();
		FakeWorker.started.push(this);
		expose(FakeWorker.offered, this.port2);
	}

	terminate(): void {
		this.terminated = true;
		this.port1.close();
	}
}
