import { eventsOf, headOf, joined } from "../assets/calendars.js";
import { equal, test } from "./cases.js";

const event = (uid, start, more = "") => `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART${start}\r\n${more}END:VEVENT\r\n`;
const HEAD = "BEGIN:VCALENDAR\r\nNAME:Dates\r\nBEGIN:VTIMEZONE\r\nEND:VTIMEZONE\r\n";
const TAIL = "END:VCALENDAR\r\n";
const calendar = (...events) => HEAD + events.join("") + TAIL;

const DAY = event("b@x", ";VALUE=DATE:20261007");
const TIME = event("a@x", ";TZID=Europe/London:20261007T090000");
const LATER = event("0@x", ":20261007T090001Z");

test("dates are told from what stands around them", () => {
	equal(eventsOf(calendar(DAY, TIME)), [DAY, TIME]);
	equal(headOf(calendar(DAY, TIME)), HEAD);
	equal(headOf(calendar()), HEAD);
	equal(eventsOf(calendar()), []);
});
test("alarms and texts belong to their date", () => {
	const odd = event(
		"c@x",
		":20261007",
		"SUMMARY:BEGIN:VEVENT\\nEND:VEVENT and a line that is folded after\r\n BEGIN:VEVENT\r\n END:VEVENT\r\nBEGIN:VALARM\r\nTRIGGER:PT9H\r\nEND:VALARM\r\n",
	);
	equal(eventsOf(calendar(odd, DAY)), [odd, DAY]);
});
test("dates are joined once each, by their beginning and then their UID", () => {
	equal(joined(HEAD, [calendar(LATER, TIME), calendar(TIME, DAY)], TAIL), calendar(DAY, TIME, LATER));
	equal(joined(HEAD, [], TAIL), calendar());
});
test("a UID and a date that go on in the next line are read whole", () => {
	const first = event("a-very-long-one-that-goes-\r\n on-1@x", ";TZID=America/Argentina/ComodRivadavia:202610\r\n 07T090000");
	const second = event("a-very-long-one-that-goes-\r\n on-2@x", ":20261007T090000");
	equal(joined(HEAD, [calendar(second), calendar(first)], TAIL), calendar(first, second));
});
