/*
 * What holds at an instant, and how days are counted. Nothing here reads a clock or a page: `now` is a number of
 * milliseconds, as Date.now() gives it.
 */

const SOON_DAYS = 14;
const DAY = 864e5;

/** The day in a time zone, as YYYY-MM-DD, wherever the reader may be: Sweden writes dates like this. */
export const dayIn = (zone, now) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(now);

/** How to go on after a date that is near: ", tomorrow". Empty for one that is far or past. */
export function countdown(to, today) {
	const days = Math.round((Date.parse(to) - Date.parse(today)) / DAY);
	if (!(days >= 0 && days <= SOON_DAYS)) return "";
	return [", today", ", tomorrow"][days] ?? `, in ${days} days`;
}

/** How each of some sessions stands: ended, now, next (only the first of those to come, if that is asked for), later. */
export function sessionStates(sessions, now, tellNext) {
	let next = tellNext;
	return sessions.map(({ starts, ends }) => {
		if (Date.parse(ends) <= now) return "ended";
		if (Date.parse(starts) <= now) return "now";
		const state = next ? "next" : "later";
		next = false;
		return state;
	});
}
