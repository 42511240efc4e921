/*
 * What a plan says, held against what the site tells of runs (plan-runs.js). Every change goes back into the address (carry.js). All runs
 * come in one file, so that showing a plan tells no server what it holds. Its calendar asks for the published calendars of its runs.
 */
import { current, note, put } from "./carry.js";
import { element } from "./elements.js";
import { changed, MOST, NONE, penceOf, SOMEBODY_ELSE, withoutRun } from "./our-plan.js";
import { isMarked, markOf } from "./plan-marks.js";
import { inWords, newsItem } from "./plan-news.js";
import { agenda, clashItem, count, days, money, nameOf, roleOf, runItem, sums } from "./plan-parts.js";
import { known, statusAt } from "./plan-runs.js";
import { clashes, sumOf, sumOfAll } from "./plan-sums.js";
import { labels } from "./statuses.js";
import { dayIn } from "./time.js";

const root = document.querySelector(".plan");
const { runs: address, calendars, currency, perDay, noun, lessons: minutes } = root.dataset;
const lessons = minutes.split(" ").map(Number);
const { zone } = document.documentElement.dataset;
const pounds = money(currency);
const part = (id) => document.getElementById(`plan_${id}`);
const said = root.querySelector(".plan-said");
const cover = document.getElementById("plan_cover");

const answer = await fetch(address);
if (!answer.ok) throw new Error(address);
const site = known(await answer.json());

const plan = () => current() ?? NONE;
const today = () => dayIn(zone, Date.now());
const dayOf = (day) => (site.days.has(day) ? `${site.days.get(day)} ${day.slice(0, 4)}` : inWords(day));

/** Fills a section's list, and shows the section if there is anything in it. */
function fill(id, items, selector = "ul") {
	part(id)
		.querySelector(selector)
		.replaceChildren(...items);
	part(id).hidden = !items.length;
}

const isNoted = ({ status }) => Object.hasOwn(labels, status);

/** The runs of the plan that the site knows, with what the plan says of them. */
function planned() {
	return plan().runs.flatMap((own) => {
		const run = site.runs.get(own.id);
		const goes = run && (own.who === SOMEBODY_ELSE || run.roles.some(([role]) => role === own.who));
		return run ? [{ ...run, ...own, who: goes ? own.who : "" }] : [];
	});
}

/** What the address has that the site does not. */
function notes() {
	const { runs, broken, over } = plan();
	const gone = runs.filter(({ id }) => !site.runs.has(id));
	const drop = (id) => {
		const button = element("button", { type: "button", className: "plan-remove", textContent: "Take it out of the plan" });
		button.addEventListener("click", () => put(withoutRun(plan(), id)));
		return button;
	};
	const named = ({ id }) => {
		const [, programme, year, name] = id.match(/^(.*)\/(\d{4}-\d{2})-(.*)$/);
		return `${[programme, name].join(" ").replaceAll("-", " ")}, ${year}`;
	};
	return [
		...gone.map((run) => element("li", {}, `A run is over or no longer on this site: ${named(run)}. `, drop(run.id))),
		...(broken ? [element("li", { textContent: `${count(broken, "part")} of the address could not be read.` })] : []),
		...(over
			? [
					element("li", {
						textContent: `A plan holds ${MOST} runs. ${count(over, "more in the address was", "more in the address were")} left out.`,
					}),
				]
			: []),
	];
}

function news(runs, now) {
	const items = runs.map((run) => newsItem(run, run, statusAt(run, now), today(), { dayOf, places: site.places })).filter(Boolean);
	const seen = element("button", {
		type: "button",
		className: "button button-quiet",
		textContent: "We have seen this: note how it stands today",
	});
	seen.addEventListener("click", () => {
		put({ ...plan(), runs: plan().runs.map((own) => ({ ...own, ...noted(own.id, now) })) });
		tell("Noted.");
	});
	fill("news", [...notes(), ...items, ...(items.length ? [element("li", { className: "plan-seen" }, seen)] : [])]);
}

/** How a run that the site knows stands now. */
function noted(id, now) {
	const run = site.runs.get(id);
	return run ? { status: statusAt(run, now), day: today(), mark: markOf(run, today()) } : {};
}

function showClashes(runs, now) {
	const found = clashes(runs, lessons, ({ ends }) => ends > now);
	const sure = found.filter(({ kind }) => kind === "clash");
	fill(
		"clashes",
		sure.map((clash) => clashItem(clash, dayOf(clash.day), `Both at the same time, for one role: ${roleOf(clash.runs[0]).toLowerCase()}`)),
	);
	const why = { times: "Same role, but the times are not all known yet.", who: "They clash if the same person goes. Say below who goes." };
	fill(
		"perhaps",
		found.filter(({ kind }) => kind !== "clash").map((clash) => clashItem(clash, dayOf(clash.day), why[clash.kind])),
	);
	return sure;
}

function showDates(runs, sure, now) {
	const clashing = new Set(sure.flatMap(({ sessions }) => sessions));
	const dates = (name) =>
		runs
			.flatMap((run) => run[name].map((date) => ({ run, date, clash: clashing.has(date) })))
			.sort((one, other) => one.date.first.localeCompare(other.date.first) || one.date.ends - other.date.ends);
	fill("dates", agenda(dates("sessions"), site, now), ".agenda-months");
	fill(
		"deadlines",
		agenda(
			dates("deadlines").filter(({ date }) => date.ends > now),
			site,
			now,
		),
		".agenda-months",
	);
}

function showSums(runs, now) {
	const rate = penceOf(plan().cover || perDay || "");
	const each = runs.map((run) => ({ run, sum: sumOf(run, lessons, rate, now) }));
	const all = sumOfAll(each.map(({ sum }) => sum));
	sums(part("takes").querySelector("table"), each, all, pounds);
	const past = overOf(runs, now);
	const lines = [
		...(past ? [`Of this, ${days(past)} out of lessons ${past > 1 ? "are" : "is"} over already.`] : []),
		...(all.left === undefined || !(all.fees || all.grants) ? [] : [balance(all)]),
		...(all.unknown ? [`Not counted: ${count(all.unknown, "session")} whose day or times are not known yet.`] : []),
		...each.flatMap(({ run, sum }) =>
			sum.untold.map(({ words }) => `Not in the sum, since we can't tell what it is for your ${noun}: ${words} (${nameOf(run)}).`),
		),
	];
	fill(
		"takes",
		lines.map((line) => element("li", { textContent: line })),
	);
	part("takes").hidden = !each.length;
	return all;
}

/** Days out of lessons that are over, of all who go. */
const overOf = (runs, now) =>
	runs
		.map((run) => sumOf({ ...run, sessions: run.sessions.filter(({ ends }) => ends <= now) }, lessons, undefined, now))
		.reduce((sum, { days: out, people }) => sum + out * people, 0);

function balance({ cover: pays, fees, grants, left, unknown }) {
	const parts = [pays && `cover (${pounds(pays)})`, fees && `what you pay (${pounds(fees)})`].filter(Boolean).join(" and ");
	if (left < 0) return `The grants (${pounds(grants)}) are more than ${parts || "what it costs"}: what else they pay for is not known.`;
	return `Altogether ${unknown ? "at least " : ""}${pounds(left)}: ${parts}${grants ? `, less the grants (${pounds(grants)})` : ""}.`;
}

/** Those who have no place in such a run get none now. */
const TAKES_NOBODY = ["fully-booked", "closed", "in-progress", "finished"];

function summary(runs, sure, all, now) {
	if (!runs.length) return "Your plan is empty. Add a run below, or on the page of what you are looking for.";
	const held = runs.filter(({ holds }) => holds);
	const off = runs.length - held.length;
	const left = off ? `${count(off, "run is", "runs are")} cancelled or postponed, and counted nowhere.` : "";
	if (!held.length) return left;
	const full = held.filter((run) => TAKES_NOBODY.includes(statusAt(run, now))).length;
	const taken = full ? `${count(full, "run takes", "runs take")} nobody new: fully booked, closed or begun. ` : "";
	const clash = sure.length ? `, ${count(sure.length, "clash", "clashes")}` : ", no clashes";
	const [least, about] = all.unknown ? ["at least ", "at least "] : ["", "about "];
	const cost = all.cover ? `, ${about}${pounds(all.cover)} for cover` : "";
	return `${count(held.length, "run")}${clash}, ${least}${days(all.days)} out of lessons${cost}. ${taken}${left}`.trim();
}

function tell(words, ...more) {
	said.replaceChildren(words, ...more);
}

/** What the reader does with one run. */
function acts(run) {
	return {
		change: (values) => put(changed(plan(), run.id, values)),
		remove: () => {
			const before = plan();
			put(withoutRun(before, run.id));
			const back = element("button", { type: "button", className: "plan-remove", textContent: "Put it back" });
			back.addEventListener("click", () => {
				put(before);
				tell("It is back.");
				said.focus();
			});
			tell(`Removed: ${nameOf(run)}. `, back);
			back.focus();
		},
	};
}

/** The same control as before has the focus after its list was made anew. */
function keepingFocus(make) {
	const id = document.activeElement?.id;
	make();
	if (id && document.activeElement?.id !== id) document.getElementById(id)?.focus();
}

function show() {
	const now = Date.now();
	const runs = planned();
	news(runs, now);
	keepingFocus(() =>
		fill(
			"runs",
			runs.map((run) => runItem(run, now, acts(run))),
		),
	);
	const held = runs.filter(({ holds }) => holds);
	const sure = showClashes(held, now);
	const all = showSums(held, now);
	showDates(held, sure, now);
	root.querySelector(".plan-sum").textContent = summary(runs, sure, all, now);
	root.querySelector(".plan-as-of").hidden = !runs.length;
	root.querySelector(".plan-tools").hidden = !runs.length;
	if (document.activeElement !== cover) cover.value = plan().cover || perDay || "";
	document.dispatchEvent(new Event("prospectus:added"));
}

/** What is noted of a run tells less than it could, and nothing that the reader has yet to see. */
function isNotedBadly(own, now) {
	const run = site.runs.get(own.id);
	return run && (!isNoted(own) || (!isMarked(own) && own.status === statusAt(run, now)));
}

/** Shows the plan, once it is noted how runs stand that came in without it. */
function complete() {
	const now = Date.now();
	const runs = plan().runs.map((own) => (isNotedBadly(own, now) ? { ...own, ...noted(own.id, now) } : own));
	if (runs.some((run, place) => run !== plan().runs[place])) note({ ...plan(), runs });
	else show();
}

async function addDates() {
	tell("Collecting the dates …");
	try {
		const { calendarOf } = await import("./plan-dates.js");
		const now = Date.now();
		const runs = planned().filter((run) => statusAt(run, now) !== "finished");
		const dates = await calendarOf(runs, calendars);
		const off = runs.some((run) => statusAt(run, now) === "cancelled") ? " What was cancelled is marked so." : "";
		const over = runs.length < planned().length ? " Runs that are over are left out." : "";
		tell(
			dates
				? `${count(dates, "date")} saved in the file plan.ics. Open it, and your calendar takes them over as known now.${off}${over}`
				: `No dates to come are known.${over}`,
		);
	} catch {
		tell("The dates could not be loaded. Try again later.");
	}
}

async function copy() {
	try {
		await navigator.clipboard.writeText(location.href);
		tell("The address is copied. Whoever opens it sees this plan.");
	} catch {
		tell(`Copy this address: ${location.href}`);
	}
}

function tool(label, act) {
	const button = element("button", { type: "button", className: "button button-quiet", textContent: label });
	button.addEventListener("click", act);
	return element("li", {}, button);
}

root
	.querySelector(".plan-tools ul")
	.append(
		...(window.print ? [tool("Print one sheet", () => print())] : []),
		...(calendars ? [tool("Add all dates to your calendar", addDates)] : []),
		tool("Copy the address of this plan", copy),
	);
said.tabIndex = -1;
cover.addEventListener("input", () => {
	const empty = !cover.value.trim();
	const fits = empty || penceOf(cover.value) !== undefined;
	const fallback = empty && perDay ? `While this is empty we reckon with ${currency}${perDay}.` : "";
	cover.setAttribute("aria-invalid", !fits);
	document.getElementById("plan_cover_said").textContent = fits ? fallback : "An amount such as 220 or 187.50.";
	if (fits) put({ ...plan(), cover: cover.value.trim() && String(penceOf(cover.value) / 100) });
});
cover.setAttribute("aria-describedby", "plan_cover_said");
document.addEventListener("prospectus:plan", complete);
complete();
