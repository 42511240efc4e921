/* What the build tells of the runs that can be planned (PlanRuns), by name in place of by position. */
import { valueAt } from "./rollover.js";

const dateOf = ([kind, first, last, ends, what, when, where, times, away, closed, position, place]) => ({
	kind,
	first,
	last,
	ends: ends * 1000,
	what,
	when,
	where,
	times,
	away,
	closed,
	position,
	place,
});

/** One run. Its texts are still JSON where live.js reads them from attributes. */
function runOf([id, [offer, title, href], timeline, coming, steps, roles, usually, cover, dates, waiting, calendar, costs, grants, holds]) {
	const all = dates.map(dateOf);
	return {
		id,
		offer,
		title,
		href,
		timeline,
		coming,
		steps,
		roles,
		usually,
		cover,
		sessions: all.filter(({ kind }) => kind === "session"),
		deadlines: all.filter(({ kind }) => kind !== "session"),
		waiting,
		calendar,
		costs: costs.map(([pence, often, early, until, words]) => ({ pence, often, early, until, words: [JSON.parse(words)[0]].flat()[0] })),
		grants: grants.map(([pence, often, words]) => ({ pence, often, words })),
		holds,
	};
}

export const statusAt = (run, now) => valueAt(run.timeline, now);

/** Months, days and places in words, and the runs, each by its id. */
export function known([months, days, runs, places]) {
	return { months: new Map(months), days: new Map(days), places: new Map(places), runs: new Map(runs.map((run) => [run[0], runOf(run)])) };
}
