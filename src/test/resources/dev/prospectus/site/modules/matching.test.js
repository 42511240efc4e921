import { nearest, orders, runsOf, stand, waysOut, withOne } from "../assets/matching.js";
import { equal, test } from "./cases.js";

const NOW = Date.parse("2026-10-01T09:00:00Z");
const LATER = Date.parse("2026-10-20T09:00:00Z");
const ORDER = ["open", "waiting-list", "opening-soon", "closed", "finished", "not-running"];
const seconds = (text) => Date.parse(text) / 1000;
const CLOSES = seconds("2026-10-16T23:00:00Z");
const STARTS = seconds("2026-11-05T13:00:00Z");
/* status with changes, terms, days, modes, places, start, end of applications */
const ONLINE = [["open", CLOSES, "closed"], ["autumn"], ["monday"], ["online"], [], STARTS, CLOSES];
const IN_PERSON = [["opening-soon"], ["spring"], ["friday"], ["in-person"], ["ashby"], seconds("2027-02-05T13:00:00Z"), null];
const ARCHIVED = [["not-running"], [], [], [], [], null, null];
const offer = (...runs) => [["teacher", "maths-lead"], ["primary"], "programme", runs, ["fractions"]];
const asked = (choices) => new Map(Object.entries(choices));
const statuses = (data, now) => runsOf(data, now).map(({ status }) => status);

test("runs are told with what all of them share", () => {
	const [run] = runsOf(offer(ONLINE), NOW);
	equal([run.index, run.role, run.phase, run.kind], [0, ["teacher", "maths-lead"], ["primary"], ["programme"]]);
	equal(run.unit, ["fractions"]);
	equal([run.status, run.term, run.mode, run.closes], ["open", ["autumn"], ["online"], [CLOSES]]);
});
test("the same at other hubs is told after it, with what is true there", () => {
	const there = [["headteacher"], ["primary"], "programme", [ARCHIVED, ONLINE], [], ["moor"], ["north"]];
	const last = [["teacher"], ["primary"], "programme", [ARCHIVED], [], ["mill"], ["south"]];
	const runs = runsOf([...offer(IN_PERSON, ONLINE), ["fen"], ["east"], [there, last]], NOW);
	equal(
		runs.map(({ index, hub, role }) => [index, hub[0], role.length]),
		[
			[0, "fen", 2],
			[1, "fen", 2],
			[3, "moor", 1],
			[4, "mill", 1],
		],
	);
	equal(stand(runs, asked({ region: ["north"] }), ORDER).run.index, 3);
	equal(stand(runs, asked({ region: ["south"], status: ["open"] }), ORDER).missed, ["status"]);
});
test("a run's status rolls over", () => equal(statuses(offer(ONLINE), LATER), ["closed"]));
test("a run that is over has nothing more to say", () => {
	const [run] = runsOf(offer([["finished"], ["autumn"], ["monday"], ["online"], ["ashby"], STARTS, null]), NOW);
	equal([run.term, run.day, run.mode, run.place], [[], [], [], []]);
});
test("what is in the archive stands for an offer only where nothing else does", () => {
	equal(statuses(offer(ARCHIVED, ONLINE), NOW), ["open"]);
	equal(runsOf(offer(ARCHIVED, ONLINE), NOW)[0].index, 1);
	equal(statuses(offer(ARCHIVED), NOW), ["not-running"]);
});

const standing = (choices, ...runs) => stand(runsOf(offer(...runs), NOW), asked(choices), ORDER);
test("an offer stands where its best run does", () => {
	const { status, missed, own, run } = standing({}, IN_PERSON, ONLINE);
	equal([status, missed, own, run.index], ["open", [], true, 1]);
});
test("one and the same run must have all that is asked", () => {
	equal(standing({ term: ["autumn"], mode: ["online"] }, ONLINE, IN_PERSON).missed, []);
	equal(standing({ term: ["spring"], mode: ["online"] }, ONLINE, IN_PERSON).missed.length, 1);
});
test("any value of a field is enough", () => equal(standing({ term: ["summer", "spring"] }, ONLINE, IN_PERSON).missed, []));
test("who needs several things of a place needs all of them of one run", () => {
	const loop = [...ONLINE, ["step-free", "hearing-loop"]];
	const free = [...IN_PERSON, ["step-free", "parking"]];
	equal(standing({ access: ["hearing-loop", "step-free"] }, loop, free).missed, []);
	equal(standing({ access: ["hearing-loop", "parking"] }, loop, free).missed, ["access"]);
	equal(standing({ access: ["parking"], mode: ["online"] }, loop, free).missed.length, 1);
});
test("one more of what all must be there is counted with those that are chosen, any other by itself", () => {
	const chosen = asked({ access: ["parking"], mode: ["online"] });
	equal(withOne(chosen, "access", "step-free"), ["parking", "step-free"]);
	equal(withOne(chosen, "mode", "in-person"), ["in-person"]);
});
test("of runs that stand equally the one that starts first counts, and no other is its own", () => {
	const later = [["open"], ["spring"], ["friday"], ["online"], [], STARTS + 1, null];
	equal([standing({}, ONLINE, later).run.index, standing({}, ONLINE, later).own], [0, true]);
	equal([standing({ term: ["spring"] }, ONLINE, later).run.index, standing({ term: ["spring"] }, ONLINE, later).own], [1, false]);
});
test("an offer stands where the best run that fits does", () => {
	const { status, own, run } = standing({ mode: ["in-person"] }, ONLINE, IN_PERSON);
	equal([status, own, run.index], ["opening-soon", false, 1]);
});
test("the status that is asked for is the one it stands in", () => {
	equal(standing({ status: ["opening-soon"] }, ONLINE, IN_PERSON).missed, ["status"]);
	equal(standing({ status: ["opening-soon"], mode: ["in-person"] }, ONLINE, IN_PERSON).missed, []);
});
test("role and phase are given up last", () => {
	const runs = runsOf(offer(ONLINE), NOW);
	const stands = [
		{ name: "other role", ...stand(runs, asked({ role: ["headteacher"], term: ["autumn"], mode: ["online"] }), ORDER) },
		{ name: "other run", ...stand(runs, asked({ role: ["teacher"], term: ["summer"], mode: ["in-person"] }), ORDER) },
	];
	const { near, fits } = nearest(stands, asked({ role: [], term: [], mode: [] }));
	equal([near.map(({ name }) => name), fits], [["other run"], 1]);
});
test("what fits no choice at all is not near", () =>
	equal(nearest([{ missed: ["term"] }], asked({ term: ["summer"] })), { near: [], fits: 0 }));

test("ways out are told from the easy to the hard, without those that lead nowhere", () => {
	const counts = { "role,term": 0, "mode,term": 3, "mode,role": 2, "mode,role,day": 9 };
	const count = (left) => counts[[...left.keys()].sort().join(",")] ?? 0;
	equal(waysOut(asked({ role: ["a"], term: ["b"], mode: ["c"] }), count), [
		{ name: "term", count: 2 },
		{ name: "role", count: 3 },
	]);
});

const entry = (title, rank, status, starts) => ({ title, rank, status, run: { starts: [seconds(starts)], closes: [] } });
const LIST = [
	entry("Zeta", 0, "closed", "2026-09-01T00:00:00Z"),
	entry("beta", 1, "open", "2026-12-01T00:00:00Z"),
	entry("Alpha", 2, "open", "2026-11-01T00:00:00Z"),
];
const titles = (name) => [...LIST].sort(orders(ORDER, NOW)[name]).map(({ title }) => title);
test("without a name the order is by status, then as the page has it", () => equal(titles(""), ["beta", "Alpha", "Zeta"]));
test("titles are ordered as words are, whatever their capitals", () => equal(titles("title"), ["Alpha", "beta", "Zeta"]));
test("a date that is past comes last", () => equal(titles("starts"), ["Alpha", "beta", "Zeta"]));
test("what has no date is ordered by title", () => equal(titles("closes"), ["Alpha", "beta", "Zeta"]));
