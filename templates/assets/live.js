/*
 * Keeps a page true after it was built. What will change, and when, was worked out by the build and stands in data
 * attributes; this script only looks at the clock and shows what holds now: statuses, what comes next and in how many
 * days, what to do, and which sessions are over. It also says when the page is older than the site promises.
 */

import { change } from "./badge.js";
import { dayIn, dueValue, lastDue, sentenceAt, sessionStates } from "./time.js";

const root = document.documentElement;
const MINUTE = 60_000;

function showStatus(badge, now) {
	const status = dueValue(badge.dataset.timeline.split(" "), now);
	return Boolean(status) && change(badge, status);
}

function showNext(sentence, now, today) {
	const text = sentenceAt(sentence.dataset.later, now, today);
	if (sentence.textContent !== text) sentence.textContent = text;
}

/** Of the things to do in this place, the last whose time has come. */
function showAction(place, now) {
	const steps = [...place.children];
	const shown =
		steps[
			lastDue(
				steps.map((step) => step.dataset.from),
				now,
			)
		];
	const focused = place.contains(document.activeElement);
	if (!shown.hidden) return;
	steps.forEach((step) => {
		step.hidden = step !== shown;
	});
	if (focused) shown.querySelector("a").focus();
}

/** How many offers have a status. */
function showCount(entry, now) {
	const count = entry.querySelector(".tally-count");
	const due = dueValue(entry.dataset.counts.split(" "), now);
	if (due && count.textContent !== due) count.textContent = due;
	entry.hidden = count.textContent === "0";
}

function showSessions(list, now) {
	const sessions = [...list.querySelectorAll("[data-ends]")];
	const states = sessionStates(
		sessions.map((session) => session.dataset),
		now,
		list.hasAttribute("data-next"),
	);
	sessions.forEach((session, place) => {
		const state = states[place];
		if (session.classList.contains(`session-${state}`)) return;
		session.className = `session session-${state}`;
		session.querySelector(".session-state")?.remove();
		const words = { ended: "Ended", now: "Under way", next: "Next session" }[state];
		if (words) session.append(Object.assign(document.createElement("p"), { className: "session-state", textContent: words }));
	});
}

/** Moves what a list no longer holds into the list that claims its status, to its place or the end; browse.js does so where it is. */
function regroup() {
	if (document.getElementById("filters")) return;
	const groups = all("[data-statuses]");
	for (const badge of all("[data-statuses] > ul > li > :is(.card-status, .finder-status) > .status")) {
		const item = badge.closest("li");
		const fits = groups.find((group) => group.dataset.statuses.split(" ").some((id) => badge.classList.contains(`status-${id}`)));
		if (!fits || fits.contains(item)) continue;
		const list = fits.querySelector("ul");
		list.insertBefore(item, [...list.children].find((other) => Number(other.dataset.order) > Number(item.dataset.order)) ?? null);
	}
	groups.forEach((group) => {
		group.hidden = !group.querySelector("li");
	});
}

const all = (selector) => [...document.querySelectorAll(selector)];

function show() {
	const now = Date.now();
	const today = dayIn(root.dataset.zone, now);
	const changed = all("[data-timeline]").filter((badge) => showStatus(badge, now));
	all("[data-later]").forEach((sentence) => showNext(sentence, now, today));
	all(".acts").forEach((place) => showAction(place, now));
	all(".sessions").forEach((list) => showSessions(list, now));
	all("[data-counts]").forEach((entry) => showCount(entry, now));
	all("[data-until]").forEach((part) => {
		part.hidden = now >= Date.parse(part.dataset.until);
	}); // nobody knows further
	all(".stale").forEach((notice) => {
		notice.hidden = now <= Date.parse(root.dataset.freshUntil);
	});
	if (changed.length) regroup();
	document.dispatchEvent(new Event("prospectus:clock"));
}

/** Every change falls on a whole minute; a sleeping tab catches up when it is looked at again. */
function tick() {
	show();
	setTimeout(tick, MINUTE - (Date.now() % MINUTE));
}
tick();
addEventListener("pageshow", show);
document.addEventListener("visibilitychange", show);
