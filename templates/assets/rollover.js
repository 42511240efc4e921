/*
 * What rolls over, as the build writes it (RolloverJson): a flat array of the first value, an instant in seconds, the value from
 * then on, and so on. Where the page shows the first value, it is left out. Nothing here reads a clock or a page: `now` is in milliseconds, as Date.now() gives it.
 */
import { countdown } from "./time.js";

/** What a page says of a fact that nobody knows. */
export const UNKNOWN = "Not yet known";

/** The value that holds at an instant; undefined as long as what the page shows from the start is true. */
export function valueAt(rollover, now) {
	let at = rollover.length % 2 ? 0 : -1;
	while (at + 2 < rollover.length && rollover[at + 1] * 1000 <= now) at += 2;
	return rollover[at];
}

/** The same of an attribute's text. */
export const heldAt = (text, now) => valueAt(JSON.parse(text), now);

/** The words of a phrase's part: a text, a text and the day it speaks of, or null where the fact is not known. */
export function wordsOf(part, today) {
	if (part === null) return UNKNOWN;
	const [words, day] = [part].flat();
	return day ? words + countdown(day, today) : words;
}
