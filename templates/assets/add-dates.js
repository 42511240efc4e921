/*
 * Makes a calendar of the offers that the list shows, for the reader's own. The dates come from the calendar of each offer. Where a
 * choice has a calendar of its own, the one that is made says so in its head; with nothing chosen it is the calendar of all dates.
 */
import { eventsOf, headOf, joined } from "./calendars.js";
import { get, save } from "./download.js";
import { element, works } from "./elements.js";

const place = document.querySelector(".add-dates");
const said = element("span", { className: "add-dates-said" });

/** What is chosen, as the address says it. */
function choice() {
	const query = new URLSearchParams(location.search);
	query.delete("sort");
	return query.toString();
}

async function calendar() {
	const { head, tail, choices, offers } = JSON.parse(await get(place.dataset.offers));
	const own = choices[choice()];
	if (own && !choice()) return get(own);
	const shown = [...document.querySelectorAll("#_results .card:not([hidden]) .card-title a")];
	const addresses = new Set(shown.map((link) => offers[link.getAttribute("href")]).filter(Boolean));
	const calendars = await Promise.all([...addresses].map(get));
	if (own) return joined(headOf(await get(own)), calendars, tail);
	return joined(calendars.length === 1 ? headOf(calendars[0]) : head, calendars, tail);
}

place?.querySelector("button").addEventListener("click", async () => {
	said.textContent = "Collecting the dates …";
	try {
		const text = await calendar();
		const count = eventsOf(text).length;
		if (count) save(text, "dates.ics");
		said.textContent = count
			? `${count} ${count === 1 ? "date" : "dates"} saved in the file dates.ics. Open it, and your calendar takes them over as known now.`
			: "No dates of what you see are known yet.";
	} catch {
		said.textContent = "The dates could not be loaded. Try again later, or subscribe to them.";
	}
});
said.setAttribute("aria-live", "polite"); // the role of a status is that of the count of offers
place?.append(" ", said);
works(".add-dates .with-scripts");
