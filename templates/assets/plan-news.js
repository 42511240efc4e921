/* What has changed of a run since it came into a plan, in words: only what the address and the site know for certain (plan-marks.js). */
import { element } from "./elements.js";
import { changesOf, isMarked } from "./plan-marks.js";
import { linkTo } from "./plan-parts.js";
import { labels } from "./statuses.js";

/** What calendars of this site call a session that has no title. */
const UNTITLED = "Session";
const DEADLINES = { opens: "Applications open", closes: "Applications close", decisions: "Decisions on applications" };
const NAMED = { costs: ["Another price", "no payment"], grants: ["Another grant", "none"] };

const DAY = { day: "numeric", month: "long", timeZone: "UTC" };

/** "2 March 2027". */
export const inWords = (day) => new Date(day).toLocaleDateString("en-GB", { ...DAY, year: "numeric" });

/** An earlier day beside another: without its year where that of the other tells it. */
const beside = (day, other) => (day.slice(0, 4) === other.slice(0, 4) ? new Date(day).toLocaleDateString("en-GB", DAY) : inWords(day));

const nameOf = ({ session, position }) => (!session || session.what === UNTITLED ? `Session ${position + 1}` : session.what);
const timeOf = (session) => (session.when ? `, ${session.when}` : "");

/** The sentences about single sessions and deadlines, each by the kind of its change. */
const SENTENCES = {
	moved: ({ from, ...now }, dayOf) => {
		if (!now.session) return `${nameOf(now)}: ${inWords(from)} no longer holds, another day is not known yet.`;
		const day = dayOf(now.session.first) + timeOf(now.session);
		return from ? `${nameOf(now)} moved from ${beside(from, now.session.first)} to ${day}.` : `${nameOf(now)} has its day now: ${day}.`;
	},
	dropped: ({ from }) => (from ? `No session any more on ${inWords(from)}.` : "A session whose day was not known is no longer there."),
	added: (now, dayOf) =>
		now.session
			? `New: ${nameOf(now)} on ${dayOf(now.session.first)}${timeOf(now.session)}.`
			: "New: a session whose day is not known yet.",
};

const deadline =
	(dayOf) =>
	({ kind, from, to }) => {
		if (!to) return `${DEADLINES[kind]}: ${inWords(from)} no longer holds.`;
		return `${DEADLINES[kind]}: now ${dayOf(to)}${from ? `, not ${beside(from, to)}` : ""}.`;
	};

/** One sentence for all sessions that have the same now. */
function together(changes, begin, nowOf, dayOf, ahead) {
	const groups = new Map();
	for (const { session } of changes) groups.set(nowOf(session), [...(groups.get(nowOf(session)) ?? []), session]);
	return [...groups].map(([value, sessions]) => {
		const which = sessions.length === ahead.length ? "all sessions" : sessions.map(({ first }) => dayOf(first)).join("; ");
		return `${begin}: now ${value || "not known yet"} (${which}).`;
	});
}

/** What changed of dates, places and money, a sentence each. */
function sentences(run, own, today, { dayOf, places }) {
	const changes = changesOf(run, own, (day) => day < today);
	const of = (...kinds) => changes.filter(({ kind }) => kinds.includes(kind));
	const ahead = run.sessions.filter(({ first }) => first >= today);
	return [
		...of("dates").map(() => `Dates have changed. Now: ${ahead.map(({ first }) => dayOf(first)).join("; ") || "none to come"}.`),
		...of("moved", "dropped", "added").map((change) => SENTENCES[change.kind](change, dayOf)),
		...together(of("times"), "Other times", ({ when }) => when, dayOf, ahead),
		...together(of("place"), "Another place", ({ place }) => places.get(place), dayOf, ahead),
		...of(...Object.keys(DEADLINES)).map(deadline(dayOf)),
		...of(...Object.keys(NAMED)).map(({ kind }) => {
			const [begin, none] = NAMED[kind];
			return `${begin}: now ${run[kind].map(({ words }) => words).join("; ") || `${none} is named`}.`;
		}),
	];
}

/** What is told of one run; undefined where nothing has changed. */
export function newsItem(run, own, status, today, words) {
	const isRolled = Object.hasOwn(labels, own.status) && own.status !== status;
	const changes = run.holds && isMarked(own) ? sentences(run, own, today, words) : [];
	if (!isRolled && !changes.length) return undefined;
	const day = own.day && inWords(own.day);
	const begin = isRolled
		? [
				`was ${labels[own.status].toLowerCase()}${day ? ` on ${day}` : ""}, is `,
				element("strong", { textContent: labels[status].toLowerCase() }),
				" now.",
			]
		: [`has changed since ${day}.`];
	return element(
		"li",
		{},
		linkTo(run),
		`, ${run.title}: `,
		...begin,
		...(changes.length ? [element("ul", { className: "plan-pair" }, ...changes.map((textContent) => element("li", { textContent })))] : []),
	);
}
