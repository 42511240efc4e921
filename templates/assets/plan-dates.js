/* The calendar of a plan, out of the calendars of its runs. */
import { eventsOf, headOf, joined } from "./calendars.js";
import { get, save } from "./download.js";

/**
 * Hands it to the reader, and says how many dates it has. Where several runs share a calendar, only the plan's dates are taken. What was cancelled says
 * so, since a calendar that has its dates from before keeps them otherwise.
 */
export async function calendarOf(runs, address) {
	const { head, tail } = JSON.parse(await get(address));
	const own = runs.filter(({ calendar }) => calendar);
	const texts = new Map(await Promise.all([...new Set(own.map(({ calendar }) => calendar))].map(async (one) => [one, await get(one)])));
	const dates = own.map(({ id, calendar }) => {
		const text = texts.get(calendar);
		const uid = `UID:${id.replace("/", ".")}.`;
		return [headOf(text), ...eventsOf(text).filter((event) => event.replace(/\r\n /g, "").includes(uid)), tail].join("");
	});
	const whole = joined(dates.length === 1 ? headOf(dates[0]) : head, dates, tail);
	const found = eventsOf(whole).length;
	if (found) save(whole, "plan.ics");
	return found;
}
