import { changesOf, isMarked, markOf } from "../assets/plan-marks.js";
import { equal, test } from "./cases.js";

const DAY = 864e5;
const NOTED = "2026-10-01";
const after = (days, from = NOTED) => new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);
const session = (position, first, more = {}) => ({ position, first, last: first, times: [[540, 720, []]], place: "hall", ...more });
const run = (sessions, more = {}) => ({ sessions, waiting: 0, deadlines: [], costs: [], grants: [], ...more });
const weekly = (count, more) =>
	run(
		Array.from({ length: count }, (_, place) => session(place + 1, after(30 + 7 * place))),
		more,
	);
const changes = (old, now, noted = NOTED, today = noted) =>
	changesOf(now, { mark: markOf(old, noted), day: noted }, (day) => day < today).map(({ kind, from, session: one }) =>
		[kind, from, one?.first].map((part) => part ?? "").join(" "),
	);

test("a mark is short", () => {
	equal(markOf(weekly(6, { deadlines: [{ kind: "closes", first: after(20) }] }), NOTED).length, 27);
	equal(markOf(weekly(200), NOTED).length, 15);
});
test("every mark can be read, and says of the same run that nothing changed", () => {
	let seed = 7;
	const any = (until) => {
		seed = (seed * 1103515245 + 12345) & 0x7fffffff;
		return (seed >> 8) % until;
	};
	for (let round = 0; round < 2000; round++) {
		const sessions = Array.from({ length: any(40) }, (_, place) =>
			session(place + 1, after(any(2500) - 900), { times: any(2) ? [] : [[540, 700 + any(3), ["teacher"]]], place: `p${any(3)}` }),
		).filter(() => any(5));
		const waiting = Math.max(0, ...sessions.map(({ position }) => position)) - sessions.length;
		const deadlines = ["opens", "closes", "decisions"].filter(() => any(2)).map((kind) => ({ kind, first: after(any(3000) - 1500) }));
		const costs = Array.from({ length: any(3) }, () => ({ pence: any(90_000), often: any(3), early: null, until: null }));
		const one = run(sessions, { waiting, deadlines, costs });
		const mark = markOf(one, NOTED);
		equal([mark, isMarked({ mark, day: NOTED }), changes(one, one)], [mark, true, []]);
	}
});
test("what is no mark is none", () => {
	equal(
		["", "..--..--..", "0123456789.", "0123456789abc", "0123456789ab.c", "AB23456789"].map((mark) => isMarked({ mark, day: NOTED })),
		[false, false, false, false, false, false],
	);
	equal(isMarked({ mark: markOf(weekly(3), NOTED), day: "" }), false);
});
test("a session moved where it kept its position and all others are where they were", () => {
	const [one, two, three] = weekly(3).sessions;
	const moved = { ...two, first: after(38), last: after(38) };
	equal(changes(weekly(3), run([one, moved, three])), [`moved ${after(37)} ${after(38)}`]);
	equal(changes(weekly(3), run([one, { ...moved, place: "barn", times: [] }, three])), [
		`moved ${after(37)} ${after(38)}`,
		`place ${after(37)} ${after(38)}`,
	]);
	equal(changes(weekly(3), run([one, { ...three, position: 2 }, { ...moved, first: after(50), position: 3 }])), [
		`dropped ${after(37)} `,
		`added  ${after(50)}`,
	]);
	equal(changes(weekly(3), run([one, moved])), [`dropped ${after(37)} `, `dropped ${after(44)} `, `added  ${after(38)}`]);
});
test("of two sessions on one day, one may move", () => {
	const both = run([session(1, after(30)), session(2, after(30))]);
	equal(changes(both, run([session(1, after(30)), session(2, after(31))])), [`moved ${after(30)} ${after(31)}`]);
	equal(changes(both, run([session(1, after(30))])), [`dropped ${after(30)} `]);
});
test("a day becomes known, and unknown again", () => {
	const [one, two] = weekly(2).sessions;
	equal(changes(run([one], { waiting: 1 }), run([one, two])), [`moved  ${after(37)}`]);
	equal(changes(run([one, two]), run([one], { waiting: 1 })), [`moved ${after(37)} `]);
	equal(changes(run([one], { waiting: 1 }), run([one])), ["dropped  "]);
	equal(changes(run([one]), run([one], { waiting: 1 })), ["added  "]);
});
test("times and places are told of each session", () => {
	const [one, two] = weekly(2).sessions;
	equal(changes(weekly(2), run([one, { ...two, times: [[600, 720, []]] }])), [`times  ${after(37)}`]);
	equal(changes(weekly(2), run([{ ...one, place: "barn" }, two])), [`place  ${after(30)}`]);
	equal(changes(weekly(2), run([{ ...one, last: after(31) }, two])), [`times  ${after(30)}`]);
});
test("deadlines and amounts are told", () => {
	const closes = (first) => ({ deadlines: [{ kind: "closes", first }] });
	const costs = { costs: [{ pence: 9500, often: 2, early: null, until: null }] };
	equal(changes(weekly(1, closes(after(20))), weekly(1, closes(after(21)))), [`closes ${after(20)} `]);
	equal(changes(weekly(1, closes(after(20))), weekly(1)), [`closes ${after(20)} `]);
	equal(changes(weekly(1), weekly(1, closes(after(20)))), ["closes  "]);
	equal(changes(weekly(1), weekly(1, costs)), ["costs  "]);
	equal(changes(weekly(1, { grants: [{ pence: 100, often: 1 }] }), weekly(1)), ["grants  "]);
});
test("what is over is left out", () => {
	const [one, two, three] = weekly(3).sessions;
	const now = run([{ ...one, first: after(29), last: after(29) }, { ...two, times: [] }, three], {
		deadlines: [{ kind: "opens", first: after(5) }],
	});
	equal(changes(weekly(3), now).length, 3);
	equal(changes(weekly(3), now, NOTED, after(40)), []);
	equal(changes(weekly(3), run([two, three]), NOTED, after(40)), []);
});
test("of very many sessions, and of days too far away, only that something changed is known", () => {
	equal(changes(weekly(200), weekly(199)), ["dates  "]);
	const far = run([session(1, after(1500))]);
	equal(changes(far, run([session(1, after(1501))])), ["dates  "]);
	equal(changes(far, far), []);
});
