/* The parts of a plan's page. Words that roll over stand in the attributes that live.js reads. */
import { badge } from "./badge.js";
import { element } from "./elements.js";
import { people, SOMEBODY_ELSE } from "./our-plan.js";
import { statusAt } from "./plan-runs.js";
import { goes } from "./plan-sums.js";
import { UNKNOWN } from "./rollover.js";

export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** "half a day", "1 day", "2.5 days". */
export const days = (number) => (number === 0.5 ? "half a day" : count(number, "day"));

/** In which role somebody goes; empty where nobody can tell. */
export const roleOf = (run) => run.roles.find(([id]) => id === goes(run))?.[1] ?? "";

export const nameOf = (run) => `${run.offer}, ${run.title}`;

const hidden = (text) => element("span", { className: "visually-hidden", textContent: text });
export const linkTo = (run) => element("a", { href: run.href, textContent: run.offer });

/** An amount, as pages write it. */
export const money = (currency) => (pence) =>
	`${pence < 0 ? "−" : ""}${currency}${(Math.abs(pence) / 100).toLocaleString("en-GB", { minimumFractionDigits: pence % 100 ? 2 : 0 })}`;

/** A field with its label. */
function field(id, label, about, control) {
	control.id = id;
	return element("p", { className: "plan-field" }, element("label", { htmlFor: id }, label, hidden(`: ${about}`)), " ", control);
}

function whoGoes(run, id, change) {
	const select = element(
		"select",
		{ autocomplete: "off" },
		...(run.roles.length > 1 ? [element("option", { value: "", textContent: "Not decided yet" })] : []),
		...run.roles.map(([role, label]) => element("option", { value: role, textContent: label })),
		element("option", { value: SOMEBODY_ELSE, textContent: "Somebody who goes to nothing else" }),
	);
	select.value = run.who || (run.roles.length > 1 ? "" : (run.roles[0]?.[0] ?? SOMEBODY_ELSE));
	select.addEventListener("change", () => change({ who: select.value }));
	return field(`who_${id}`, "Who goes", nameOf(run), select);
}

function howMany(run, id, change) {
	const input = element("input", { type: "number", min: 1, max: 99, value: run.people || run.usually, autocomplete: "off" });
	input.addEventListener("change", () => change({ people: people(input.value) }));
	return field(`people_${id}`, "How many people", nameOf(run), input);
}

/** What to do now, kept true by live.js. */
function step(run) {
	const [[label, href, about]] = JSON.parse(run.steps);
	const link = element("a", { className: "button button-quiet", href }, label, hidden(`: ${nameOf(run)}`));
	const hint = element("p", { className: "action-hint", textContent: about, hidden: !about });
	const place = element("div", { className: "acts" }, element("p", { className: "action" }, link), hint);
	place.dataset.steps = run.steps;
	return place;
}

/** One run, with what a school says of it and does about it. */
export function runItem(run, now, { change, remove }) {
	const id = run.id.replace("/", "_");
	const status = badge(statusAt(run, now));
	status.dataset.timeline = JSON.stringify(run.timeline);
	const next = element("span", { className: "status-next" });
	next.dataset.later = run.coming;
	const away = element("button", { type: "button", className: "plan-remove" }, "Remove", hidden(`: ${nameOf(run)}`));
	away.addEventListener("click", remove);
	return element(
		"li",
		{},
		element("h3", {}, linkTo(run), " ", element("small", { textContent: run.title })),
		element("p", {}, status, " ", next),
		...(run.holds ? [whoGoes(run, id, change), howMany(run, id, change)] : []),
		run.waiting ? element("p", { textContent: `${count(run.waiting, "date is", "dates are")} still to be confirmed.` }) : "",
		step(run),
		away,
	);
}

const sessionWords = (run, session) => [linkTo(run), `, ${run.title}: ${session.what}${session.when ? `, ${session.when}` : ""}`];

/** Two sessions on one day, and why they are told. */
export function clashItem({ runs, sessions }, day, why) {
	return element(
		"li",
		{},
		element("strong", { textContent: day }),
		why ? element("p", { textContent: why }) : "",
		element("ul", { className: "plan-pair" }, ...runs.map((run, place) => element("li", {}, ...sessionWords(run, sessions[place])))),
	);
}

/** Dates by month and day, as calendars of this site are. */
export function agenda(dates, { months, days: titles }, now) {
	const by = (list, key) => {
		const groups = new Map();
		for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
		return [...groups];
	};
	const over = (some) => (some.every(({ date }) => date.ends <= now) ? " plan-over" : "");
	const ofDay = ([day, onDay]) =>
		element(
			"li",
			{ className: `agenda-day${over(onDay)}` },
			element("p", { className: "agenda-date" }, element("time", { dateTime: day, textContent: titles.get(day) })),
			element("ul", { className: "agenda-entries" }, ...onDay.map((one) => entry(one, now))),
		);
	return by(dates, ({ date }) => date.first.slice(0, 7)).map(([month, inMonth]) =>
		element(
			"div",
			{ className: `agenda-month${over(inMonth)}` },
			element("h3", { textContent: months.get(month) }),
			element("ol", { className: "agenda" }, ...by(inMonth, ({ date }) => date.first).map(ofDay)),
		),
	);
}

function entry({ run, date, clash }, now) {
	const over = date.ends <= now;
	const note = clash ? "Clash" : over && date.kind === "session" ? "Ended" : "";
	const where = date.where ? `, ${date.where}` : "";
	return element(
		"li",
		{ className: `entry-${date.kind}${over ? " plan-over" : ""}` },
		element(
			"p",
			{},
			`${date.what}${date.when ? `, ${date.when}` : ""}${date.kind === "session" ? where : ""} `,
			note ? element("strong", { className: "agenda-note", textContent: note }) : "",
		),
		element("p", {}, element("a", { href: run.href }, run.offer, " ", element("small", { textContent: run.title }))),
	);
}

/** What each run takes, and all of them. On a narrow screen each row is a card, whose cells say by data-label what the head does. */
export function sums(table, runs, all, pounds) {
	const known = (number, unknown, words) => (unknown && !number ? UNKNOWN : words + (unknown ? " or more" : ""));
	const columns = [
		["Who goes", ({ people }, run) => (run ? `${people}${roleOf(run) && ` (${roleOf(run).toLowerCase()})`}` : "")],
		["Out of lessons", ({ people = 1, days: out, unknown }) => known(out, unknown, days(out * people))],
		["Days of cover", ({ coverDays, hubs, unknown }) => known(coverDays, !hubs && unknown, days(coverDays))],
		...(all.cover === undefined ? [] : [["Cover costs", ({ cover, hubs, unknown }) => known(cover, !hubs && unknown, pounds(cover))]]),
		...(all.fees ? [["You pay", ({ fees }) => pounds(fees)]] : []),
		...(all.grants ? [["You receive", ({ grants }) => pounds(grants)]] : []),
	];
	const row = (head, sum, run) =>
		element(
			"tr",
			{ className: "run" },
			element("th", { scope: "row" }, ...head),
			...columns.map(([title, value]) => {
				const cell = element("td", { textContent: value(sum, run) });
				if (cell.textContent) cell.dataset.label = title;
				return cell;
			}),
		);
	const heads = ["Run", ...columns.map(([title]) => title)].map((textContent) => element("th", { scope: "col", textContent }));
	table.tHead.replaceChildren(element("tr", {}, ...heads));
	table.tBodies[0].replaceChildren(...runs.map(({ run, sum }) => row([run.offer, element("small", { textContent: run.title })], sum, run)));
	table.tFoot.replaceChildren(...(runs.length > 1 ? [row(["All"], all)] : []));
}
