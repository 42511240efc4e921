/*
 * Calendars (RFC 5545) put together as the generator puts them together: what stands before the dates, every date once, in the order in
 * which it is written, and what stands after them. So the same dates make the same bytes.
 */

/** The dates of a calendar. A line that goes on begins with a space, so nothing within a text looks like the begin or end of one. */
export const eventsOf = (calendar) => calendar.match(/^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm) ?? [];

/** What stands before the dates of a calendar. */
export const headOf = (calendar) => calendar.slice(0, calendar.search(/^(?:BEGIN:VEVENT|END:VCALENDAR)\r\n/m));

/** The beginning of a date as it is written, then its UID. */
function orderOf(event) {
	const lines = event.replace(/\r\n /g, "").split("\r\n");
	const value = (name) => lines.find((line) => line.startsWith(name)).replace(/^[^:]*:/, "");
	return `${value("DTSTART")} ${value("UID")}`;
}

/** A calendar with the dates of several. */
export function joined(head, calendars, tail) {
	const events = new Map(calendars.flatMap(eventsOf).map((event) => [orderOf(event), event]));
	return [head, ...[...events.keys()].sort().map((order) => events.get(order)), tail].join("");
}
