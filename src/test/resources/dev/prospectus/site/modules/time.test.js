import { countdown, dayIn, sessionStates } from "../assets/time.js";
import { equal, test } from "./cases.js";

const at = (text) => Date.parse(text);

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
test("what is past is not counted", () => {
	equal(countdown("2026-09-30", "2026-10-01"), "");
});

const SESSIONS = [1, 2, 3].map((day) => ({ starts: `2026-10-0${day}T13:00:00Z`, ends: `2026-10-0${day}T15:00:00Z` }));
test("the first session to come is the next", () => {
	equal(sessionStates(SESSIONS, at("2026-10-01T12:00:00Z"), true), ["next", "later", "later"]);
	equal(sessionStates(SESSIONS, at("2026-10-02T14:00:00Z"), true), ["ended", "now", "next"]);
	equal(sessionStates(SESSIONS, at("2026-10-03T15:00:00Z"), true), ["ended", "ended", "ended"]);
});
test("a list may tell of no next session", () =>
	equal(sessionStates(SESSIONS, at("2026-10-01T15:00:00Z"), false), ["ended", "later", "later"]));
