import { heldAt, valueAt, wordsOf } from "../assets/rollover.js";
import { equal, test } from "./cases.js";

const STATUS = ["open", 200, "closed", 300, "in-progress"];

test("the first value holds before any change", () => equal(valueAt(STATUS, 199_999), "open"));
test("a change is due at its very instant", () => equal(valueAt(STATUS, 200_000), "closed"));
test("the newest change counts", () => equal(valueAt(STATUS, 1e15), "in-progress"));
test("what never changes holds for ever", () => equal(valueAt(["open"], 1e15), "open"));
test("nothing replaces the first value where the page shows it", () => {
	equal(valueAt([200, "closed", 300, "in-progress"], 199_999), undefined);
	equal(valueAt([200, "closed", 300, "in-progress"], 200_000), "closed");
	equal(valueAt([200, "closed", 300, "in-progress"], 1e15), "in-progress");
});
test("an attribute is read as JSON", () => equal(heldAt("[3,200,0]", 200_000), 0));
test("any sign is part of the words", () => equal(wordsOf(heldAt('["Hill Hall | Room 2",200,"A; B = C"]', 0)), "Hill Hall | Room 2"));

test("words are shown as they are", () => equal(wordsOf("Starts 7 October 2026", "2026-10-06"), "Starts 7 October 2026"));
test("no words are no words", () => equal(wordsOf("", "2026-10-06"), ""));
test("what nobody knows is said to be unknown", () => equal(wordsOf(null, "2026-10-06"), "Not yet known"));
test("the days to a day are counted", () =>
	equal(wordsOf(["Closes on 7 October 2026", "2026-10-07"], "2026-10-06"), "Closes on 7 October 2026, tomorrow"));
