/*
 * What follows from the runs of a plan: which dates clash, how much time they take out of lessons, and what that costs. Each rule
 * stands here once, and the page tells it. Nothing is guessed: what is not known for certain is counted apart. Nothing here reads a
 * clock or a page. Times are minutes after midnight where the hub is, amounts are pence.
 */

import { SOMEBODY_ELSE } from "./our-plan.js";

const DAY = 864e5;

/** The days from one to another. */
export function daysFrom(first, last) {
	const days = [];
	for (let at = Date.parse(first); at <= Date.parse(last) && days.length < 366; at += DAY) {
		days.push(new Date(at).toISOString().slice(0, 10));
	}
	return days;
}

const isWeekend = (day) => [0, 6].includes(new Date(day).getUTCDay());

/** Whether somebody takes part in a part of a session. Who nobody named takes part in all of them. */
const takesPart = (whom, who) => !whom.length || !who || whom.includes(who);

/**
 * When a session surely takes somebody, on one of its days: stretches of time; none where it is not for them, undefined while the times are
 * not known. A session of several days takes the lessons of each. Of an end that is not known only the beginning is sure.
 */
export function spansOn(day, { first, last, times }, who, [begin, , , end]) {
	if (first === last) {
		return times.length
			? times.filter(([, , whom]) => takesPart(whom, who)).map(([from, until]) => [from ?? until - 1, until ?? from + 1])
			: undefined;
	}
	const [from, until] = times[0] ?? [];
	const starts = day === first ? (from ?? begin) : begin;
	const ends = day === last ? (until ?? end) : end;
	if (starts < ends) return [[starts, ends]];
	return day === first ? [[starts, starts + 1]] : [[ends - 1, ends]];
}

const overlap = (one, other) => one.some(([from, until]) => other.some(([begin, end]) => from < end && begin < until));

/** In which role somebody goes: as the school says, else the only one that there is. Empty where nobody can tell. */
export const goes = ({ who, roles }) => (who && who !== SOMEBODY_ELSE ? who : roles.length === 1 ? roles[0][0] : "");

/**
 * How two sessions of two runs stand to one another: "clash" only where it is sure that one role is asked for twice at the same time;
 * "times" where they share a day and the times of one are not known; "who" where they would clash if the same person went. Else nothing.
 */
function between(one, other, [run, beside], lessons) {
	const [who, also] = [goes(run), goes(beside)];
	const shared = daysFrom(one.first, one.last).filter((day) => other.first <= day && day <= other.last);
	let best = "";
	for (const day of shared) {
		const [here, there] = [spansOn(day, one, who, lessons), spansOn(day, other, also, lessons)];
		const both = here && there;
		if (both ? !overlap(here, there) : here?.length === 0 || there?.length === 0) continue;
		if (who && also) {
			if (who !== also) continue;
			if (both) return { day, kind: "clash" };
			best ||= { day, kind: "times" };
		} else if (both && mayBeSame(run, beside)) {
			best ||= { day, kind: "who" };
		}
	}
	return best || undefined;
}

/** Whether the same person might go to two runs, as far as anybody said. */
function mayBeSame(run, beside) {
	const [some, others] = [run, beside].map((one) => (goes(one) ? [goes(one)] : one.roles.map(([id]) => id)));
	return some.some((role) => others.includes(role));
}

/**
 * The clashes of a plan, and what might be one, by day.
 *
 * @param runs those whose dates hold; to which somebody else goes than to all others, they clash with nothing
 * @param isAhead of a session: what is over clashes with nothing any more
 */
export function clashes(runs, lessons, isAhead) {
	const found = [];
	const free = runs.filter(({ who }) => who !== SOMEBODY_ELSE);
	free.forEach((run, place) => {
		for (const beside of free.slice(place + 1)) {
			for (const one of run.sessions.filter(isAhead)) {
				for (const other of beside.sessions.filter(isAhead)) {
					const told = between(one, other, [run, beside], lessons);
					if (told) found.push({ ...told, runs: [run, beside], sessions: [one, other] });
				}
			}
		}
	});
	return found.sort((one, other) => one.day.localeCompare(other.day));
}

/**
 * Half days that a session takes one person out of lessons, a morning and an afternoon at most each day; undefined where its times are
 * not known. A twilight session after lessons takes none, nor does a day without lessons, nor what somebody does in their own time.
 */
export function halvesOf(session, who, lessons) {
	if (!session.away) return 0;
	const [begin, noon, after, end] = lessons;
	let halves = 0;
	for (const day of daysFrom(session.first, session.last)) {
		if (isWeekend(day) || session.closed.includes(day)) continue;
		const spans = spansOn(day, session, who, lessons);
		if (!spans) return undefined;
		halves += [
			[begin, noon],
			[after, end],
		].filter((half) => overlap([half], spans)).length;
	}
	return halves;
}

/** How often an amount is paid: never where nobody can tell, once, or for each person. */
const multiple = (often, people) => [0, 1, people][often] ?? 0;

/**
 * What a run takes: days out of school for one person, sessions of which nobody knows the day or times, days of cover for all, and amounts. What the
 * hub says of cover counts as long as as many people go as it reckons with.
 *
 * @param run whose dates hold
 * @param rate what a day of cover costs; undefined while nobody says
 */
export function sumOf(run, lessons, rate, now) {
	const people = run.people || run.usually;
	const halves = run.sessions.map((session) => halvesOf(session, goes(run), lessons));
	const days = halves.reduce((sum, some) => sum + (some ?? 0), 0) / 2;
	const hubs = run.cover !== null && people === run.usually;
	const coverDays = hubs ? run.cover : days * people;
	const amounts = run.costs.map(({ pence, often, early, until }) => ({
		pence: early !== null && now < until * 1000 ? early : pence,
		often,
	}));
	const total = (some) => some.reduce((sum, { pence, often }) => sum + pence * multiple(often, people), 0);
	return {
		people,
		days,
		unknown: run.waiting + halves.filter((some) => some === undefined).length,
		coverDays,
		hubs,
		cover: rate === undefined ? undefined : Math.round(coverDays * rate),
		fees: total(amounts),
		grants: total(run.grants),
		untold: [...run.costs, ...run.grants].filter(({ often }) => !often),
	};
}

/** The sums of several runs. */
export function sumOfAll(sums) {
	const total = (part) => sums.reduce((sum, one) => sum + one[part], 0);
	const cover = sums.some((sum) => sum.cover === undefined) ? undefined : total("cover");
	const all = {
		days: sums.reduce((sum, { days, people }) => sum + days * people, 0),
		unknown: total("unknown"),
		coverDays: total("coverDays"),
		cover,
		fees: total("fees"),
		grants: total("grants"),
	};
	return { ...all, left: cover === undefined ? undefined : cover + all.fees - all.grants };
}
