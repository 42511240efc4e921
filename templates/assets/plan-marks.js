/*
 * What an address remembers of a run's dates and money, in a mark so short that addresses stay fit for mail, and what has changed since one was
 * made. Old days are in a mark and can be named; of times, places and amounts it knows only whether they are the same.
 *
 * A mark has two signs each for the three deadlines, costs, grants and every session in the order of the run: its day, and where time or
 * place are others than those of the session before, a dot and two signs for each of both. Nothing here reads a clock or a page.
 */

/** Days and sums are counted round a ring of as many as two signs tell. A day is the only one of its sign for 3.5 years. */
const RING = 36 * 36;
const DAY = 864e5;
/** Days before the mark was made that may stand in it: those of a run that had begun. */
const BACK = 366;
const NO_DAY = "--";
/** A mark of a run with very many sessions has one sum for all of them. */
const LONGEST = 120;
/** Four signs of a sum follow. */
const SUM = ".";
const DEADLINES = ["opens", "closes", "decisions"];
const MARK = new RegExp(`^(?:--|[0-9a-z]{2}){3}[0-9a-z]{4}(?:\\.[0-9a-z]{4}|(?:(?:--|[0-9a-z]{2})(?:\\.[0-9a-z]{4})?){0,${LONGEST / 2}})$`);

const signs = (number) => (number % RING).toString(36).padStart(2, "0");
const numberOf = (day) => Math.round(Date.parse(day) / DAY);
/** A day as it stands in a mark of some day; undefined for one that is too far away. */
function signsOf(day, noted) {
	if (!day) return NO_DAY;
	const number = numberOf(day);
	const from = numberOf(noted) - BACK;
	return number < from || number >= from + RING ? undefined : signs(number);
}

/** The day that two signs tell in a mark of some day; undefined for none. */
function readDay(text, noted) {
	if (text === NO_DAY) return undefined;
	const from = numberOf(noted) - BACK;
	const ahead = (((Number.parseInt(text, 36) - from) % RING) + RING) % RING;
	return new Date((from + ahead) * DAY).toISOString().slice(0, 10);
}

/** A sum of some values (FNV-1a). */
function sum(values) {
	let hash = 0x811c9dc5;
	for (const sign of JSON.stringify(values)) hash = Math.imul(hash ^ sign.codePointAt(0), 0x01000193) >>> 0;
	return hash;
}

/** The sessions of a run in its order; nothing in the place of one whose day is not known. */
function inOrder({ sessions, waiting }) {
	const all = Array(sessions.length + waiting).fill();
	for (const session of sessions) all[session.position - 1] = session;
	return all;
}

const deadlineOf = (run, kind) => run.deadlines.find((date) => date.kind === kind)?.first;
const deadlineIn = (run, kind, noted) => signsOf(deadlineOf(run, kind), noted) ?? NO_DAY;
const costsOf = ({ costs }) => signs(sum(costs.map(({ pence, often, early, until }) => [pence, often, early, until])));
const grantsOf = ({ grants }) => signs(sum(grants.map(({ pence, often }) => [pence, often])));
const timesOf = ({ first, last, times }) => signs(sum([numberOf(last) - numberOf(first), times]));
const placeOf = ({ place }) => signs(sum(place));
const sumOf = (run) => {
	const whole = sum(inOrder(run).map((session) => session && [session.first, session.last, session.times, session.place]));
	return `${SUM}${signs(whole)}${signs(Math.floor(whole / RING))}`;
};

function sessionsOf(run, noted) {
	let before = "";
	const marks = inOrder(run).map((session) => {
		if (!session) return NO_DAY;
		const details = `.${timesOf(session)}${placeOf(session)}`;
		const told = details === before ? "" : details;
		before = details;
		const day = signsOf(session.first, noted);
		return day && day + told;
	});
	const text = marks.join("");
	return marks.includes(undefined) || text.length > LONGEST ? sumOf(run) : text;
}

/** The mark of a run that is noted on a day. */
export const markOf = (run, noted) =>
	[...DEADLINES.map((kind) => deadlineIn(run, kind, noted)), costsOf(run), grantsOf(run), sessionsOf(run, noted)].join("");

/** Whether there is a mark that can be read. */
export const isMarked = ({ mark, day }) => Boolean(day && MARK.test(mark));

function readMark(mark, noted) {
	let [times, place] = ["", ""];
	const sessions = [...mark.slice(10).matchAll(/(--|\w\w)(?:\.(\w\w)(\w\w))?/g)].map(([, day, ...details]) => {
		if (details[0]) [times, place] = details;
		return { day: readDay(day, noted), times, place };
	});
	return {
		deadlines: DEADLINES.map((kind, at) => ({ kind, text: mark.slice(at * 2, at * 2 + 2) })),
		costs: mark.slice(6, 8),
		grants: mark.slice(8, 10),
		sum: mark[10] === SUM ? mark.slice(10) : "",
		sessions,
	};
}

/**
 * Pairs each old session with one that is on its day now; without a day it is the one in its position that has none either. Old and
 * new ones that are left come with their positions.
 */
function paired(old, present) {
	const left = present.map((session, position) => ({ session, position }));
	const same = [];
	const gone = [];
	old.forEach((was, position) => {
		const at = left.findIndex((now) => now.session?.first === was.day && (was.day || now.position === position));
		if (at < 0) gone.push({ was, position });
		else same.push({ was, ...left.splice(at, 1)[0] });
	});
	return { same, gone, come: left };
}

/**
 * What has changed of a run since a mark was made: its sessions by `kind` "moved" (with the old day or the new one, or both), "dropped", "added",
 * "times" and "place", its deadlines by theirs with old and new day, "costs", "grants", and "dates" where all that is known is that something
 * changed. A session moved only where it kept its position, all others are where they were, and none came or went. What is over is left out.
 */
export function changesOf(run, { mark, day: noted }, isOver) {
	const was = readMark(mark, noted);
	const ahead = (session) => session && !isOver(session.first);
	const changes = was.deadlines
		.filter(({ kind, text }) => text !== deadlineIn(run, kind, noted))
		.map(({ kind, text }) => ({ kind, from: readDay(text, noted), to: deadlineOf(run, kind) }))
		.filter(({ from, to }) => [from, to].some((day) => day && !isOver(day)));
	const money = [...(was.costs === costsOf(run) ? [] : [{ kind: "costs" }]), ...(was.grants === grantsOf(run) ? [] : [{ kind: "grants" }])];
	if (was.sum) return [...(was.sum === sumOf(run) ? [] : [{ kind: "dates" }]), ...changes, ...money];
	const { same, gone, come } = paired(was.sessions, inOrder(run));
	const isMove = gone.length === come.length && gone.every(({ position }, at) => position === come[at].position);
	const moved = isMove ? gone.map(({ was: old }, at) => ({ ...come[at], kind: "moved", was: old, from: old.day })) : [];
	const sessions = isMove
		? moved
		: [
				...gone.map(({ was: { day } }) => ({ kind: "dropped", from: day })),
				...come.map(({ session, position }) => ({ kind: "added", session, position })),
			];
	const others = [
		...same.filter(({ was: { times }, session }) => ahead(session) && times !== timesOf(session)).map((one) => ({ ...one, kind: "times" })),
		...[...same, ...moved]
			.filter(({ was: { day, place }, session }) => day && ahead(session) && place !== placeOf(session))
			.map((one) => ({ ...one, kind: "place" })),
	];
	const matters = ({ from, session }) => ahead(session) || (from && !isOver(from)) || (!from && !session);
	return [...sessions.filter(matters), ...others, ...changes, ...money];
}
