/*
 * Keeps a page true after it was built. What will change, and when, was worked out by the build and stands in data
 * attributes; this script only looks at the clock and shows what holds now: statuses, what comes next and in how many
 * days, what to do, and which sessions are over. It also says when the page is older than the site promises.
 */

const root = document.documentElement;
const badges = document.getElementById("statuses")?.content;

/** The day where the hub is, as YYYY-MM-DD, wherever the reader may be: Sweden writes dates like this. */
const day = new Intl.DateTimeFormat("sv-SE", { timeZone: root.dataset.zone, dateStyle: "short" });
const SOON_DAYS = 14;
const MINUTE = 60_000;

function countdown(to, now) {
  if (to === "-") return "";
  const days = Math.round((Date.parse(to) - Date.parse(day.format(now))) / 864e5);
  if (days < 0 || days > SOON_DAYS) return "";
  return [", today", ", tomorrow"][days] ?? `, in ${days} days`;
}

/** What has the tone of a badge's status: a card has it as a whole, a row of several badges or another run of a card does not. */
function tonedBy(badge) {
  if (badge.closest(".card-facts")) return undefined;
  return badge.closest(".card, .run, .finder-status")?.closest(".card, .run, .finder-match") ?? badge.closest(".strand-head, .panel-status")?.closest(".strand, .panel");
}

/** Those of `2026-10-16T23:00:00Z=closed 2026-11-05T13:00:00Z=in-progress` that have come. */
const dueChanges = (changes, now) => changes.split(" ").map((change) => change.split("=")).filter(([at]) => Date.parse(at) <= now);

function showStatus(badge, now) {
  const status = dueChanges(badge.dataset.timeline, now).at(-1)?.[1];
  if (!status || badge.classList.contains(`status-${status}`)) return false;
  const old = [...badge.classList].find((name) => name.startsWith("status-"));
  badge.classList.replace(old, `status-${status}`);
  const fresh = badges.querySelector(`.status-${status}`);
  if (badge instanceof SVGElement) { // in a drawing, where icon and words have their places
    badge.querySelector("use").setAttribute("href", `#icon-${status}`);
    const words = badge.querySelector("text");
    const link = badge.closest("a"); // its name tells the status too
    const name = link?.getAttribute("aria-label");
    const told = (label) => `, ${label.trim().toLowerCase()}`;
    if (name) link.setAttribute("aria-label", name.replace(told(words.textContent), told(fresh.textContent)));
    words.textContent = fresh.textContent.trim();
  } else {
    badge.replaceChildren(...fresh.cloneNode(true).childNodes);
  }
  const toned = tonedBy(badge);
  toned?.classList.replace(old.replace("status", "tone"), `tone-${status}`);
  return true;
}

/** The first sentence of `until|day it speaks of|words` that still holds; one without an end holds for ever. */
function showNext(sentence, now) {
  const held = sentence.dataset.later.split("\n").map((line) => line.split("|")).find(([until]) => !until || Date.parse(until) > now);
  const text = held ? held[2] + countdown(held[1], now) : "";
  if (sentence.textContent !== text) sentence.textContent = text;
}

/** Of the things to do in this place, the last whose time has come. */
function showAction(place, now) {
  const steps = [...place.children];
  const shown = steps.findLast((step) => !step.dataset.from || Date.parse(step.dataset.from) <= now);
  const focused = place.contains(document.activeElement);
  if (!shown.hidden) return;
  steps.forEach((step) => { step.hidden = step !== shown; });
  if (focused) shown.querySelector("a").focus();
}

/** How many offers have a status. */
function showCount(entry, now) {
  const count = entry.querySelector(".tally-count");
  const due = dueChanges(entry.dataset.counts, now).at(-1)?.[1];
  if (due && count.textContent !== due) count.textContent = due;
  entry.hidden = count.textContent === "0";
}

function showSessions(list, now) {
  let next = list.hasAttribute("data-next");
  for (const session of list.querySelectorAll("[data-ends]")) {
    let state = "later";
    if (Date.parse(session.dataset.ends) <= now) state = "ended";
    else if (Date.parse(session.dataset.starts) <= now) state = "now";
    else if (next) { state = "next"; next = false; }
    if (session.classList.contains(`session-${state}`)) continue;
    session.className = `session session-${state}`;
    session.querySelector(".session-state")?.remove();
    const words = { ended: "Ended", now: "Under way", next: "Next session" }[state];
    if (words) session.append(Object.assign(document.createElement("p"), { className: "session-state", textContent: words }));
  }
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
  groups.forEach((group) => { group.hidden = !group.querySelector("li"); });
}

const all = (selector) => [...document.querySelectorAll(selector)];

function show() {
  const now = Date.now();
  const changed = all("[data-timeline]").filter((badge) => showStatus(badge, now));
  all("[data-later]").forEach((sentence) => showNext(sentence, now));
  all(".acts").forEach((place) => showAction(place, now));
  all(".sessions").forEach((list) => showSessions(list, now));
  all("[data-counts]").forEach((entry) => showCount(entry, now));
  all("[data-until]").forEach((part) => { part.hidden = now >= Date.parse(part.dataset.until); }); // nobody knows further
  all(".stale").forEach((notice) => { notice.hidden = now <= Date.parse(root.dataset.freshUntil); });
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
