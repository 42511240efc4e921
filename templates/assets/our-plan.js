/*
 * A plan that a school makes: which runs, how booking and dates (plan-marks.js) stood for each when it came in, and who goes. It stands in the address after the
 * hash and nowhere else, so it is kept, shared and printed as any address is, and browsers send it to no server:
 *
 *   #plan=sktm/2026-27-autumn~open~2026-10-01~teacher~2,shapes/2026-27-spring&cover=187.50
 *
 * Nothing here knows a page. What can't be read is left out and counted, so that the page can say so.
 */

/** Runs in a plan at most: more than a school takes part in, and an address that every mail program lets through. */
export const MOST = 20;
/** In the place of a role: somebody goes who goes to nothing else. */
export const SOMEBODY_ELSE = "-";
const MOST_PEOPLE = 99;
const ID = /^[a-z0-9-]{1,80}\/\d{4}-\d{2}-[a-z0-9-]{1,80}$/;
const WORD = /^[a-z0-9-]{1,40}$/;
const MARK = /^[0-9a-z.-]{10,200}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const COVER = /^\d{1,4}(\.\d{1,2})?$/;

const fitting = (form, text) => (text && form.test(text) ? text : "");

/** A number of people within reason; 0 where none is said. */
export function people(text) {
	const number = Math.round(Number.parseFloat(text));
	return Number.isNaN(number) ? 0 : Math.min(Math.max(number, 1), MOST_PEOPLE);
}

/** An amount that somebody typed, in pence; undefined for anything else. */
export function penceOf(typed) {
	const text = typed
		.trim()
		.replace(/^(\p{Sc}|[A-Z]{3})\s*/u, "")
		.replace(/,(?=\d{3}\b)/g, "");
	return COVER.test(text) ? Math.round(Number(text) * 100) : undefined;
}

const saidBy = (hash) => new URLSearchParams(hash.replace(/^#/, "").replaceAll("+", "%2B"));

/** The run that an address adds to a plan ("#add=sktm/2026-27-autumn"); null where it adds none. */
export const addedBy = (hash) => saidBy(hash).get("add");

/** The plan that an address holds after its hash; undefined where it holds none. An empty plan is one too. */
export function read(hash) {
	const said = saidBy(hash);
	const text = said.get("plan");
	if (text === null) return undefined;
	const runs = new Map();
	let broken = 0;
	let over = 0;
	for (const part of text.slice(0, 20_000).split(",").filter(Boolean)) {
		const [id, status, day, who, count, mark] = part.split("~");
		if (!ID.test(id)) broken++;
		else if (!runs.has(id) && runs.size === MOST) over++;
		else if (!runs.has(id)) {
			runs.set(id, {
				id,
				status: fitting(WORD, status),
				day: Number.isNaN(Date.parse(day)) ? "" : fitting(DAY, day),
				who: fitting(WORD, who),
				people: people(count),
				mark: fitting(MARK, mark),
			});
		}
	}
	return { runs: [...runs.values()], cover: fitting(COVER, said.get("cover")), broken, over };
}

/** What stands after the hash for a plan, without the hash. */
export function written({ runs, cover }, anchor = "") {
	const parts = runs.map((run) => [run.id, run.status, run.day, run.who, run.people || "", run.mark].join("~").replace(/~+$/, ""));
	return `${anchor && `${anchor}&`}plan=${parts.join(",")}${cover && `&cover=${cover}`}`;
}

/** What stands before a plan after the hash: a place on the page. */
export const anchorOf = (hash) => hash.replace(/^#/, "").replace(/&?plan=.*/, "");

export const NONE = { runs: [], cover: "", broken: 0, over: 0 };

/** The plan with one more run; the same plan where it has it, or is full. */
export function withRun(plan, run) {
	if (plan.runs.some(({ id }) => id === run.id) || plan.runs.length >= MOST || !ID.test(run.id)) return plan;
	return { ...plan, runs: [...plan.runs, { status: "", day: "", who: "", people: 0, mark: "", ...run }] };
}

export const withoutRun = (plan, gone) => ({ ...plan, runs: plan.runs.filter(({ id }) => id !== gone) });

/** The plan with something else said of a run. */
export const changed = (plan, id, values) => ({
	...plan,
	runs: plan.runs.map((run) => (run.id === id ? { ...run, ...values } : run)),
});
