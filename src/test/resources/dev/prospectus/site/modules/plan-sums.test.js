import { clashes, daysFrom, goes, halvesOf, spansOn, sumOf, sumOfAll } from "../assets/plan-sums.js";
import { equal, test } from "./cases.js";

const AT = (text) => {
	const [hours, minutes] = text.split(":").map(Number);
	return hours * 60 + minutes;
};
const LESSONS = [AT("9:00"), AT("12:00"), AT("13:00"), AT("15:15")];
const time = (from, until, ...whom) => [from && AT(from), until && AT(until), whom];
/** 7 October 2026 is a Wednesday. */
const session = (day, ...times) => ({ first: day, last: day, times, away: true, closed: [], ends: Date.parse(day) });
const several = (first, last, ...times) => ({ ...session(first, ...times), last });
const TEACHER = [["teacher", "Teacher"]];
const BOTH = [...TEACHER, ["maths-lead", "Maths lead"]];
const run = (sessions, more = {}) => ({
	who: "",
	people: 0,
	usually: 1,
	roles: TEACHER,
	cover: null,
	waiting: 0,
	costs: [],
	grants: [],
	sessions,
	...more,
});
const D = "2026-10-07";

const kinds = (one, other, more = {}, also = {}) =>
	clashes([run([one].flat(), more), run([other].flat(), also)], LESSONS, () => true).map(({ kind }) => kind);

test("two sessions of one role that overlap clash", () => {
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("11:59", "15:00"))), ["clash"]);
	equal(kinds(session(D, time("9:00", "15:00")), session(D, time("10:00", "11:00"))), ["clash"]);
	equal(kinds(session(D, time("16:00", "17:30")), session(D, time("16:00", "17:30"))), ["clash"]);
});
test("one after the other is no clash, nor is another day or another role", () => {
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("12:00", "15:00"))), []);
	equal(kinds(session(D, time("9:00", "12:00")), session("2026-10-08", time("9:00", "12:00"))), []);
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("9:00", "12:00")), {}, { roles: [["headteacher", "Headteacher"]] }), []);
	equal(
		kinds(
			session(D, time("9:00", "12:00")),
			session(D, time("9:00", "12:00")),
			{ roles: BOTH, who: "teacher" },
			{ roles: BOTH, who: "maths-lead" },
		),
		[],
	);
});
test("somebody who goes to nothing else clashes with nothing", () => {
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("9:00", "12:00")), { who: "-" }), []);
	equal(
		[goes({ who: "-", roles: TEACHER }), goes({ who: "", roles: BOTH }), goes({ who: "maths-lead", roles: BOTH })],
		["teacher", "", "maths-lead"],
	);
});
test("without known times nothing is sure", () => {
	equal(kinds(session(D), session(D)), ["times"]);
	equal(kinds(session(D), session(D, time("9:00", "12:00"))), ["times"]);
	equal(kinds(session(D), session("2026-10-08")), []);
	equal(kinds(session(D), session(D), { roles: BOTH, who: "teacher" }, { roles: BOTH, who: "maths-lead" }), []);
	equal(kinds(session(D), session(D), { roles: BOTH }), []);
});
test("as long as nobody says who goes, it is a question", () => {
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("9:00", "12:00")), { roles: BOTH }, { roles: BOTH }), ["who"]);
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("9:00", "12:00")), { roles: BOTH }), ["who"]);
	equal(kinds(session(D, time("9:00", "12:00")), session(D, time("13:00", "15:00")), { roles: BOTH }), []);
	equal(
		kinds(
			session(D, time("9:00", "12:00")),
			session(D, time("9:00", "12:00")),
			{ roles: BOTH },
			{ roles: [["headteacher", "Headteacher"]] },
		),
		[],
	);
});
test("a part takes those it is for", () => {
	const parts = session(D, time("13:00", "15:00", "maths-lead"), time("16:00", "17:00"));
	equal(kinds(parts, session(D, time("13:30", "14:00"))), []);
	equal(kinds(parts, session(D, time("16:30", "18:00"))), ["clash"]);
	equal(kinds(parts, session(D, time("13:30", "14:00")), { roles: BOTH, who: "maths-lead" }, { roles: BOTH, who: "maths-lead" }), [
		"clash",
	]);
});
test("of an end that is not known only the beginning is sure", () => {
	equal(kinds(session(D, time("10:00", null)), session(D, time("9:00", "12:00"))), ["clash"]);
	equal(kinds(session(D, time("8:00", null)), session(D, time("9:00", "12:00"))), []);
});
test("a session of several days takes the lessons of each", () => {
	const course = several("2026-10-06", "2026-10-08", time("10:00", "15:00"));
	equal(
		["2026-10-06", D, "2026-10-08"].map((day) => spansOn(day, course, "", LESSONS)),
		[[[AT("10:00"), AT("15:15")]], [[AT("9:00"), AT("15:15")]], [[AT("9:00"), AT("15:00")]]],
	);
	equal(kinds(course, session("2026-10-06", time("9:00", "10:00"))), []);
	equal(kinds(course, session(D, time("9:00", "10:00"))), ["clash"]);
	equal(kinds(course, session(D, time("16:00", "17:30"))), []);
	equal(kinds(several("2026-10-05", "2026-10-06"), several("2026-10-06", "2026-10-07")), ["clash"]);
	equal(kinds(several("2026-10-05", "2026-10-06", time("19:00", "12:00")), session("2026-10-05", time("9:00", "18:00"))), []);
	equal(kinds(course, session("2026-10-09", time("9:00", "10:00"))), []);
});
test("what is over clashes with nothing", () => {
	const pair = [run([session(D, time("9:00", "12:00"))]), run([session(D, time("9:00", "12:00"))])];
	equal(
		clashes(pair, LESSONS, ({ ends }) => ends > Date.parse(D)),
		[],
	);
});
test("clashes come by day, each pair of sessions once", () => {
	const days = ["2026-11-04", D, "2026-12-02"];
	const all = run(days.map((day) => session(day, time("9:00", "12:00"))));
	const found = clashes([all, { ...all }, { ...all }], LESSONS, () => true);
	equal(
		found.map(({ day }) => day),
		[D, D, D, "2026-11-04", "2026-11-04", "2026-11-04", "2026-12-02", "2026-12-02", "2026-12-02"],
	);
});
test("halves of a day go by lessons", () => {
	const halves = (...times) => halvesOf(session(D, ...times.map(([from, until]) => time(from, until))), "", LESSONS);
	equal(halves(["9:30", "12:30"]), 1);
	equal(halves(["13:00", "16:00"]), 1);
	equal(halves(["12:00", "13:00"]), 0);
	equal(halves(["9:30", "15:30"]), 2);
	equal(halves(["11:45", "13:15"]), 2);
	equal(halves(["15:15", "17:00"]), 0);
	equal(halves(["16:00", "17:30"]), 0);
	equal(halves(["7:30", "9:00"]), 0);
	equal(halves(["13:30", "15:00"], ["16:00", "17:00"]), 1);
	equal(halves(), null);
});
test("days without lessons take nothing", () => {
	equal(halvesOf(session("2026-10-10", time("9:00", "15:00")), "", LESSONS), 0);
	equal(halvesOf({ ...session(D, time("9:00", "15:00")), closed: [D] }, "", LESSONS), 0);
	equal(halvesOf({ ...session(D), closed: [D] }, "", LESSONS), 0);
	equal(halvesOf({ ...session(D, time("9:00", "15:00")), away: false }, "", LESSONS), 0);
	equal(halvesOf(several("2026-10-09", "2026-10-12", time("9:00", "12:00")), "", LESSONS), 3);
});
test("a part takes only those it is for out of lessons", () => {
	const parts = session(D, time("9:00", "12:00", "maths-lead"), time("13:00", "15:00"));
	equal(
		["maths-lead", "teacher", ""].map((who) => halvesOf(parts, who, LESSONS)),
		[2, 1, 2],
	);
});
test("sums are as worked out by hand", () => {
	const sessions = [
		session(D, time("9:00", "12:00")),
		session("2026-10-14", time("9:30", "15:30")),
		session("2026-10-21", time("16:00", "17:30")),
		session("2026-11-04"),
	];
	const fee = { pence: 9500, often: 2, early: 8000, until: 100, words: "" };
	const grant = { pence: 100000, often: 1, words: "" };
	const odd = { pence: 5000, often: 0, words: "£50 for some" };
	const sum = sumOf(run(sessions, { people: 2, costs: [fee], grants: [grant, odd] }), LESSONS, 18755, 99_999);
	equal([sum.days, sum.unknown, sum.coverDays, sum.cover, sum.fees, sum.grants], [1.5, 1, 3, 56265, 16000, 100000]);
	equal(sum.untold, [odd]);
	equal(sumOf(run(sessions, { costs: [fee] }), LESSONS, 18755, 100_000).fees, 9500);
	equal(sumOf(run(sessions), LESSONS, 18755, 0).cover, 28133);
	equal(sumOf(run(sessions, { waiting: 2 }), LESSONS, 18755, 0).unknown, 3);
});
test("what the hub says of cover counts for as many people as it reckons with", () => {
	const told = run([session(D, time("9:00", "15:00"))], { cover: 5, usually: 2 });
	equal(
		[
			sumOf(told, LESSONS, 100, 0).coverDays,
			sumOf({ ...told, people: 2 }, LESSONS, 100, 0).coverDays,
			sumOf({ ...told, people: 3 }, LESSONS, 100, 0).coverDays,
		],
		[5, 5, 3],
	);
});
test("sums of all need a rate for what they cost", () => {
	const sums = (rate) =>
		sumOfAll(
			[run([session(D, time("9:00", "15:00"))], { people: 2 }), run([session(D, time("9:00", "12:00"))])].map((one) =>
				sumOf(one, LESSONS, rate, 0),
			),
		);
	equal([sums(20000).days, sums(20000).coverDays, sums(20000).cover, sums(20000).left], [2.5, 2.5, 50000, 50000]);
	equal([sums(undefined).coverDays, sums(undefined).cover, sums(undefined).left], [2.5, null, null]);
});
test("days are counted across months and clocks", () => {
	equal(daysFrom("2026-10-24", "2026-10-26"), ["2026-10-24", "2026-10-25", "2026-10-26"]);
	equal(daysFrom("2026-10-24", "2026-10-24").length, 1);
});
