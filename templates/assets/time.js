/*
 * What holds at an instant, and how days are counted. Nothing here reads a clock or a page: `now` is a number of
 * milliseconds, as Date.now() gives it.
 */

const SOON_DAYS = 14;
const DAY = 864e5;

/** The newest value that has come of `2026-10-16T23:00:00Z=closed 2026-11-05T13:00:00Z=in-progress`; undefined before all. */
export const dueValue = (changes, now) => changes.map((change) => change.split("=")).findLast(([at]) => Date.parse(at) <= now)?.[1];

/** The day in a time zone, as YYYY-MM-DD, wherever the reader may be: Sweden writes dates like this. */
export const dayIn = (zone, now) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(now);

/** How to go on after a date that is near: ", tomorrow". Empty for one that is far or past, and for `-`, which is no day. */
export function countdown(to, today) {
	const days = Math.round((Date.parse(to) - Date.parse(today)) / DAY);
	if (!(days >= 0 && days <= SOON_DAYS)) return "";
	return [", today", ", tomorrow"][days] ?? `, in ${days} days`;
}

/** The first sentence of lines `until|day it speaks of|words` that still holds; one without an end holds for ever. */
export function sentenceAt(lines, now, today) {
	const held = lines
		.split("\n")
		.map((line) => line.split("|"))
		.find(([until]) => !until || Date.parse(until) > now);
	return held ? held[2] + countdown(held[1], today) : "";
}

/** The place of the last whose time has come. What has no time holds from the start. */
export const lastDue = (starts, now) => starts.findLastIndex((start) => !start || Date.parse(start) <= now);

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
