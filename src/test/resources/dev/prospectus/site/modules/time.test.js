import { countdown, dayIn, dueValue, lastDue, sentenceAt, sessionStates } from "../assets/time.js";
import { equal, test } from "./cases.js";

const at = (text) => Date.parse(text);
const CHANGES = ["2026-10-16T23:00:00Z=closed", "2026-11-05T13:00:00Z=in-progress"];

test("nothing is due before the first change", () => equal(dueValue(CHANGES, at("2026-10-16T22:59:59Z")), undefined));
test("a change is due at its very instant", () => equal(dueValue(CHANGES, at("2026-10-16T23:00:00Z")), "closed"));
test("the newest change counts", () => equal(dueValue(CHANGES, at("2027-01-01T00:00:00Z")), "in-progress"));
test("no changes, nothing due", () => {
	equal(dueValue([], 0), undefined);
	equal(dueValue([""], at("2027-01-01T00:00:00Z")), undefined);
});

test("a day is that of the zone", () => {
	equal(dayIn("Europe/London", at("2026-07-01T23:30:00Z")), "2026-07-02");
	equal(dayIn("America/New_York", at("2026-07-01T02:00:00Z")), "2026-06-30");
});

test("days are counted up to two weeks", () => {
	equal(countdown("2026-10-01", "2026-10-01"), ", today");
	equal(countdown("2026-10-02", "2026-10-01"), ", tomorrow");
	equal(countdown("2026-10-03", "2026-10-01"), ", in 2 days");
	equal(countdown("2026-10-15", "2026-10-01"), ", in 14 days");
	equal(countdown("2026-10-16", "2026-10-01"), "");
});
test("days are counted across the change to winter time", () => equal(countdown("2026-10-26", "2026-10-24"), ", in 2 days"));
test("what is past, and what is no day, is not counted", () => {
	equal(countdown("2026-09-30", "2026-10-01"), "");
	equal(countdown("-", "2026-10-01"), "");
});

const LINES = "2026-10-16T23:00:00Z|2026-10-16|Closes on Friday 16 October\n2026-11-05T13:00:00Z|-|Starts soon\n|-|Over";
test("a sentence holds until its end", () => {
	equal(sentenceAt(LINES, at("2026-10-15T12:00:00Z"), "2026-10-15"), "Closes on Friday 16 October, tomorrow");
	equal(sentenceAt(LINES, at("2026-10-16T23:00:00Z"), "2026-10-17"), "Starts soon");
});
test("a sentence without an end holds for ever", () => equal(sentenceAt(LINES, at("2036-01-01T00:00:00Z"), "2036-01-01"), "Over"));
test("no sentence holds after the last end", () =>
	equal(sentenceAt("2026-10-16T23:00:00Z|-|a", at("2026-10-17T00:00:00Z"), "2026-10-17"), ""));

test("what has no start is first, and the last start that has come counts", () => {
	const starts = [undefined, "2026-10-16T23:00:00Z", "2026-11-05T13:00:00Z"];
	equal(lastDue(starts, at("2026-10-01T00:00:00Z")), 0);
	equal(lastDue(starts, at("2026-10-16T23:00:00Z")), 1);
	equal(lastDue(starts, at("2027-10-01T00:00:00Z")), 2);
});

const SESSIONS = [1, 2, 3].map((day) => ({ starts: `2026-10-0${day}T13:00:00Z`, ends: `2026-10-0${day}T15:00:00Z` }));
test("the first session to come is the next", () => {
	equal(sessionStates(SESSIONS, at("2026-10-01T12:00:00Z"), true), ["next", "later", "later"]);
	equal(sessionStates(SESSIONS, at("2026-10-02T14:00:00Z"), true), ["ended", "now", "next"]);
	equal(sessionStates(SESSIONS, at("2026-10-03T15:00:00Z"), true), ["ended", "ended", "ended"]);
});
test("a list may tell of no next session", () =>
	equal(sessionStates(SESSIONS, at("2026-10-01T15:00:00Z"), false), ["ended", "later", "later"]));
