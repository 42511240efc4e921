/*
 * Keeps a page true after it was built. What will change, and when, was worked out by the build and stands in data
 * attributes, which rollover.js reads; this script only looks at the clock and shows what holds now: statuses, what comes
 * next and in how many days, what to do, and which sessions are over. It also says when the page is older than the site
 * promises.
 */

import { change } from "./badge.js";
import { heldAt, UNKNOWN, wordsOf } from "./rollover.js";
import { dayIn, sessionStates } from "./time.js";

const root = document.documentElement;
const MINUTE = 60_000;

/** Paper counts no days: it lasts longer than one. */
const flyer = document.querySelector(".flyer");
let paper = flyer;

function showStatus(badge, now) {
	const status = heldAt(badge.dataset.timeline, now);
	return Boolean(status) && change(badge, status);
}

function showWords(place, now, today) {
	const part = heldAt(place.dataset.later, now);
	if (part === undefined) return;
	const words = wordsOf(part, today);
	if (place.textContent === words) return;
	place.textContent = words;
	place.hidden = !words;
	place.classList.toggle("unknown", words === UNKNOWN);
}

/** What to do now, in the same link, which keeps the focus. */
function showStep(place, now) {
	const steps = place.dataset.steps || document.querySelector(".panel [data-steps]")?.dataset.steps;
	const step = steps && heldAt(steps, now);
	if (!step) return;
	const [label, href, hint] = step;
	const link = place.querySelector("a");
	const below = place.querySelector(".action-hint");
	if (link.firstChild.data === label && link.getAttribute("href") === href && below.textContent === hint) return;
	link.firstChild.data = label;
	link.setAttribute("href", href);
	below.textContent = hint;
	below.hidden = !hint;
}

/** A row is there as long as anything in it is. */
function showRow(row) {
	row.hidden = [...row.children].every((part) => part.hidden || part.matches("dt"));
}

function showCount(entry, now) {
	const count = entry.querySelector(".tally-count");
	const due = heldAt(entry.dataset.counts, now) ?? count.textContent;
	if (count.textContent !== String(due)) count.textContent = due;
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

/** Moves what a list no longer holds into the one beside it that claims its status, as browse.js does. */
function regroup() {
	if (document.getElementById("_filters")) return;
	const groups = all("[data-statuses]");
	for (const badge of all("[data-statuses] > ul > li > :is(.card-status, .finder-status) > .status")) {
		const item = badge.closest("li");
		const near = [...badge.closest("[data-statuses]").parentNode.children];
		const fits = near.find((group) => group.dataset.statuses?.split(" ").some((id) => badge.classList.contains(`status-${id}`)));
		if (!fits || fits.contains(item)) continue;
		const list = fits.querySelector("ul");
		list.insertBefore(item, [...list.children].find((other) => Number(other.dataset.order) > Number(item.dataset.order)) ?? null);
	}
	groups.forEach((group) => {
		group.hidden = !group.querySelector("li");
	});
}

/** Says that the page is older than the site promises, with the words of its foot. */
function showAge(now) {
	const old = now > Date.parse(root.dataset.freshUntil);
	let notice = document.querySelector(".stale");
	if (old && !notice) {
		notice = Object.assign(document.createElement("aside"), { className: "stale", ariaLabel: "Age of this page" });
		const words = document.createElement("p");
		words.append(
			"These booking statuses go by what was known on ",
			document.querySelector(".site-footer time").cloneNode(true),
			", longer ago than we promise. Please ask before you rely on one: ",
			document.querySelector(".site-footer a").cloneNode(true),
		);
		notice.append(words);
		document.querySelector("main").before(notice);
	}
	if (notice) notice.hidden = !old;
}

const all = (selector) => [...document.querySelectorAll(selector)];

function show() {
	const now = Date.now();
	const today = paper ? "" : dayIn(root.dataset.zone, now);
	const changed = all("[data-timeline]").filter((badge) => showStatus(badge, now));
	all("[data-later]").forEach((place) => showWords(place, now, today));
	all("[data-shown]").forEach((part) => {
		part.hidden = !(heldAt(part.dataset.shown, now) ?? !part.hidden);
	});
	all("[data-row]").forEach(showRow);
	all("[data-steps]").forEach((place) => showStep(place, now));
	all(".sessions").forEach((list) => showSessions(list, now));
	all("[data-counts]").forEach((entry) => showCount(entry, now));
	all("[data-until]").forEach((part) => {
		part.hidden = now >= Date.parse(part.dataset.until);
	}); // a notice is over, or nobody knows further
	showAge(now);
	if (changed.length) regroup();
	document.dispatchEvent(new Event("prospectus:clock"));
}

const print = (yes) => () => {
	paper = yes;
	show();
};
addEventListener("beforeprint", print(true));
addEventListener("afterprint", print(flyer));

/** Every change falls on a whole minute; a sleeping tab catches up when it is looked at again. */
function tick() {
	show();
	setTimeout(tick, MINUTE - (Date.now() % MINUTE));
}
tick();
/* A plan goes along in addresses (carry.js), and comes back with a reader who returns. */
const takePlan = () => /[#&]plan=/.test(location.hash + window.navigation?.activation?.from?.url) && import("./carry.js");
takePlan();
addEventListener("pageshow", show);
addEventListener("pageshow", takePlan);
document.addEventListener("visibilitychange", show);
/* Sent by browse.js when it has taken cards from another page. */
document.addEventListener("prospectus:added", show);
