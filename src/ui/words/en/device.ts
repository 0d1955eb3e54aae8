/** What the screen about this device says. */
export const device = {
	title: "This device",
	you: "You",
	youExplained:
		"Stands beside what you record after you next unlock this device. What you recorded before keeps the name and role that it was recorded under.",
	name: "Your name",
	nameMissing: "Enter your name: the one you gave before is kept until then",
	role: "Your usual role",
	offline: "Without a network",
	offlineStatus: {
		preparing: "The app is being stored on this device. Stay online until it says that it is ready.",
		ready: "Ready: the whole app is stored on this device and opens without a network.",
		updateReady: "Ready: the whole app is stored on this device. A newer version is stored too and waits for you.",
		reloadRefused: (detail: string) =>
			`A newer version is stored, but this window still runs the older one, because something in it could not be saved (${detail}).`,
		unavailable: (detail: string) =>
			`The app cannot be stored on this device: without a network it does not open. (${detail})`,
	},
	toHealth: "Copies of your work, and whether they can be read back",
	updates: "Newer versions of the app",
	updatesHint:
		"A version that says that it is ready has been stored already: it is used once you take it, or once all windows of the app have been closed.",
	updatesOffered: "Store them, and ask before they are used",
	updatesHeld: "Not during this inspection: keep this version until I choose otherwise",
	keyboard: "Keyboard",
	shortcuts: "Keyboard shortcuts",
	shortcutsHint: "Turn them off if they get in the way of your screen reader or of speaking to the device.",
	on: "On",
	off: "Off",
};
