/*
 * Which offers meet what is asked, how near others come, and in which order they are told. `asked` maps the name of a
 * field to its chosen values, any of which is enough; `offers` are told by `stand`.
 */
import { valueAt } from "./rollover.js";

/** What is said of each run; `status` rolls over. */
const PARTS = ["status", "term", "day", "mode", "place", "starts", "closes", "access"];
/** Who needs several of these needs all of them; of other fields any value will do. */
const ALL_OF = ["access"];
const OVER = ["finished", "cancelled", "not-running"];
/** What nobody can change for an offer: leaving it out costs more than leaving out all others. */
const FIRM = ["role", "phase"];
/** More than there are fields. */
const FIRM_COST = 100;
const LAST = 9e15;

/** The runs of an offer, and of `same` ones of other hubs, as they stand at an instant. What is over has nothing more to say. */
export function runsOf([role, phase, kind, runs, unit, hub = [], region = [], same = []], now, first = 0) {
	const all = runs.map(([rollover, ...others], index) => {
		const status = valueAt(rollover, now);
		const values = [status, ...others.map((part) => (OVER.includes(status) ? [] : [part ?? []].flat()))];
		const own = Object.fromEntries(PARTS.map((name, place) => [name, values[place]]));
		return { index: first + index, role, phase, unit, hub, region, kind: [kind], ...own };
	});
	const current = all.filter(({ status }) => status !== "not-running");
	const told = current.length ? current : all.slice(0, 1);
	let next = first + runs.length;
	for (const offer of same) {
		told.push(...runsOf(offer, now, next));
		next += offer[3].length;
	}
	return told;
}

/** The run to act on: what starts soonest of the best status. Runs come in the order of their starts. */
const bestOf = (runs, order) => order.flatMap((status) => runs.filter((run) => run.status === status))[0];

const meets = (values, chosen, name) =>
	ALL_OF.includes(name) ? chosen.every((value) => values.includes(value)) : chosen.some((value) => values.includes(value));

/** What is asked of a field when somebody looks how many offers one more value leaves. */
export const withOne = (asked, name, value) => (ALL_OF.includes(name) ? [...new Set([...(asked.get(name) ?? []), value])] : [value]);

const costOf = (missed) => missed.length + missed.filter((name) => FIRM.includes(name)).length * FIRM_COST;

/**
 * Where an offer stands: with those runs that miss least of what is asked, and the best status among these. `own` says that
 * it would stand so in any case.
 *
 * @param order ids of the statuses, the best first
 */
export function stand(runs, asked, order) {
	const all = runs.map((run) => {
		const missed = [...asked].filter(([name, chosen]) => name !== "status" && !meets(run[name], chosen, name)).map(([name]) => name);
		return { run, missed, cost: costOf(missed) };
	});
	const least = Math.min(...all.map(({ cost }) => cost));
	const near = all.filter(({ cost }) => cost === least);
	const run = bestOf(
		near.map((one) => one.run),
		order,
	);
	const { missed } = near.find((one) => one.run === run);
	const wrong = asked.has("status") && !meets([run.status], asked.get("status"));
	return { run, status: run.status, missed: wrong ? [...missed, "status"] : missed, own: run === bestOf(runs, order) };
}

/** The fields without which something is left, with the number of offers: those that are easy to give up first. */
export function waysOut(asked, count) {
	return [...asked.keys()]
		.map((name) => ({ name, count: count(new Map([...asked].filter(([other]) => other !== name))) }))
		.filter((way) => way.count)
		.sort((a, b) => FIRM.includes(a.name) - FIRM.includes(b.name) || b.count - a.count);
}

/** Those of some offers that miss least of what is asked, and how many of the choices they fit. Who fits none is not near. */
export function nearest(offers, asked) {
	const least = Math.min(...offers.map(({ missed }) => costOf(missed)));
	const near = offers.filter(({ missed }) => costOf(missed) === least && missed.length < asked.size);
	return { near, fits: near.length ? asked.size - near[0].missed.length : 0 };
}

/** When the run that an offer stands with starts or closes; what is past or has no date comes last. */
function dateOf({ run }, name, now) {
	const date = run[name][0] * 1000;
	return date > now ? date : LAST;
}

/** The orders of a list, by name; the one without a name is by status. */
export function orders(statuses, now) {
	const words = new Intl.Collator("en-GB");
	const title = (a, b) => words.compare(a.title, b.title);
	const date = (name) => (a, b) => dateOf(a, name, now) - dateOf(b, name, now) || title(a, b);
	const status = (a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status) || a.rank - b.rank;
	return { "": status, starts: date("starts"), closes: date("closes"), title };
}
