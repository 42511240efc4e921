import { addedBy, anchorOf, changed, MOST, NONE, penceOf, people, read, withoutRun, withRun, written } from "../assets/our-plan.js";
import { equal, test } from "./cases.js";

const WHOLE = "plan=sktm/2026-27-autumn~open~2026-10-01~maths-lead~2~--aa--2t2tz0,shapes/2026-27-spring~~~-&cover=187.50";

test("a plan is read and written", () => {
	const plan = read(`#${WHOLE}`);
	equal(plan.runs, [
		{ id: "sktm/2026-27-autumn", status: "open", day: "2026-10-01", who: "maths-lead", people: 2, mark: "--aa--2t2tz0" },
		{ id: "shapes/2026-27-spring", status: "", day: "", who: "-", people: 0, mark: "" },
	]);
	equal([plan.cover, plan.broken, plan.over], ["187.50", 0, 0]);
	equal(written(plan), WHOLE);
	equal(written(plan, "part_dates"), `part_dates&${WHOLE}`);
});
test("a place on the page stands before a plan", () => {
	equal(read("#part_dates&plan=a/2026-27-b").runs[0].id, "a/2026-27-b");
	equal(
		[anchorOf("#part_dates&plan=a/2026-27-b"), anchorOf("#part_dates"), anchorOf("#plan=a/2026-27-b"), anchorOf("")],
		["part_dates", "part_dates", "", ""],
	);
});
test("an address without a plan has none, and an empty plan is one", () => {
	equal([read(""), read("#"), read("#part_dates"), read("#cover=1")], [null, null, null, null]);
	equal(read("#plan=").runs, []);
	equal(written(NONE), "plan=");
});
test("what a mail program escaped is read", () => {
	equal(written(read("#plan%3Dx") ?? NONE), "plan=");
	equal(
		read("#plan=sktm%2F2026-27-autumn%7Eopen%2Cshapes/2026-27-spring").runs.map(({ id, status }) => [id, status]),
		[
			["sktm/2026-27-autumn", "open"],
			["shapes/2026-27-spring", ""],
		],
	);
});
test("what can't be read is left out and counted", () => {
	const hostile = [
		"<img src=x onerror=alert(1)>",
		"javascript:alert(1)",
		"../../x",
		"a/2026-27-",
		"a/26-27-b",
		"A/2026-27-b",
		"%E0%A4%A",
		"\u0000",
		`${"a".repeat(200)}/2026-27-b`,
	];
	const plan = read(`#plan=${hostile.join(",")},ok/2026-27-b~<b>~yesterday~<i>~-7~<u>&cover=1e9`);
	equal(plan.broken, hostile.length);
	equal(plan.runs, [{ id: "ok/2026-27-b", status: "", day: "", who: "", people: 1, mark: "" }]);
	equal(plan.cover, "");
});
test("a run is in a plan once, and a plan has an end", () => {
	const ids = Array.from({ length: MOST + 3 }, (_, number) => `p${number}/2026-27-a`);
	const plan = read(`#plan=${ids.join(",")},${ids[0]}`);
	equal([plan.runs.length, plan.over], [MOST, 3]);
	equal(withRun(plan, { id: "more/2026-27-a" }) === plan, true);
	const small = read(`#plan=${ids[0]}~open`);
	equal(withRun(small, { id: ids[0], status: "closed" }) === small, true);
	equal(withRun(small, { id: "no id" }) === small, true);
	equal(written(withRun(small, { id: ids[1], status: "closed" })), `plan=${ids[0]}~open,${ids[1]}~closed`);
	equal(written(withoutRun(small, ids[0])), "plan=");
	equal(written(changed(small, ids[0], { who: "teacher", people: 3 })), `plan=${ids[0]}~open~~teacher~3`);
});
test("a number of people stays within reason", () => {
	equal(["1", "99", "0", "-3", "150", "2.4", "", "x", undefined].map(people), [1, 99, 1, 1, 99, 2, 0, 0, 0]);
	equal(read("#plan=a/2026-27-b~~~~150").runs[0].people, 99);
});
test("an address adds a run, to a plan or to none", () => {
	equal(["#add=a/2026-27-b", "#add=a/2026-27-b&plan=c/2026-27-d", "#add=", "#plan=c/2026-27-d", ""].map(addedBy), [
		"a/2026-27-b",
		"a/2026-27-b",
		"",
		null,
		null,
	]);
});
test("an amount is read as people type it", () => {
	equal(["220", " £187.50 ", "€220", "CHF\u00a0220", "1,250", "0", "99.9"].map(penceOf), [22000, 18750, 22000, 22000, 125000, 0, 9990]);
	equal(["", "-1", "1.234", "12345", "1e3", "two", "NaN"].map(penceOf), [null, null, null, null, null, null, null]);
});
