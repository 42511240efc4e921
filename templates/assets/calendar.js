/*
 * Keeps a calendar true after it was built: marks the day that it is where the hub is, leaves out of what is to come what has
 * come, and marks in a month's page the sessions that are over.
 */
import { dayIn } from "./time.js";

const { zone } = document.documentElement.dataset;
const { ended, underWay } = document.querySelector(".list-head").dataset;

function markToday() {
	const today = dayIn(zone, Date.now());
	for (const day of document.querySelectorAll(`[data-day="${today}"]`)) {
		day.classList.add("is-today");
		const mark = document.createElement("strong");
		mark.className = "today-mark";
		mark.textContent = "Today";
		day.querySelector("time").after(" ", mark);
	}
}

const over = [...document.querySelectorAll("[data-ends]")].filter((entry) => Date.parse(entry.dataset.ends) <= Date.now());

function leaveOut() {
	for (const entry of over) entry.hidden = true;
	const empty = (part) => !part.querySelector(".agenda-entries > :not([hidden])");
	for (const part of document.querySelectorAll(".agenda-day, .agenda-month")) part.hidden = empty(part);
	const none = document.querySelector(".list-head ~ .empty");
	if (none) none.hidden = !empty(document);
}

/** As the build marks it: a cancelled or postponed session keeps its mark, and a deadline tells its day. */
function mark(entries, words) {
	for (const entry of entries) {
		const what = entry.querySelector("p, .day-what");
		const marked = what.querySelector("strong");
		if (!entry.classList.contains("entry-session") || (marked && marked.textContent !== underWay)) continue;
		const note = Object.assign(document.createElement("strong"), { className: "agenda-note", textContent: words });
		if (marked) marked.replaceWith(note);
		else if (what.matches("p")) what.append(" ", note);
		else what.prepend(note, " ");
	}
}

mark(
	[...document.querySelectorAll("[data-begins]")].filter((entry) => Date.parse(entry.dataset.begins) <= Date.now()),
	underWay,
);
if (ended) mark(over, ended);
else leaveOut();
markToday();
