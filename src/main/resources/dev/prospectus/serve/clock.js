// The time as scripts of a page shown as of a chosen instant ask for it: it stands still. Every other use of dates stays as it is.
{
	const now = Number(document.currentScript.dataset.now);
	const Running = Date;
	globalThis.Date = class StandingDate extends Running {
		constructor(...parts) {
			super(...(parts.length ? parts : [now]));
		}
		static now() {
			return now;
		}
	};
}
