/*
 * Which entries of the index fit what was typed, the best first. Fuse only proposes: a fuzzy score alone would put
 * "specialist" before "spatial" for "spacial". Entries and what was typed come folded (fold.js).
 */

/** The fields of an entry, and what a word in each counts. */
export const FIELDS = [
	{ name: "title", weight: 3 },
	{ name: "words", weight: 2 },
	{ name: "text", weight: 1 },
];
/** What is less like than this was not meant: two slips in a word of six letters. */
const LEAST = 0.66;
/** So short a word is an abbreviation or the start of a word; inside of words it would be found everywhere. */
const SHORT = 3;
/** What a question is made of, and what no programme is called. */
const ASIDE = new Set(
	(
		"a an and any are at be can do does for from full have how i if in is it me much my near next of on or our still " +
		"the there this to us we what when where which who will with you your"
	).split(" "),
);

/** What is asked of a month, in the word that the index has for it. */
const DATED = new Map(
	[
		["open", "open opens opened opening"],
		["close", "close closes closed closing deadline deadlines"],
		["starts", "start starts started starting begin begins beginning"],
	].flatMap(([word, forms]) => forms.split(" ").map((form) => [form, word])),
);
const MONTHS = new Set("january february march april may june july august september october november december".split(" "));
/** What has both words, and not of one another: of "opens in January", what is open and meets in January. */
const APART = 0.7;

const known = new WeakMap();

const wordsOf = (text) => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Without what stands aside, unless nothing else is there. */
function telling(words) {
	const left = words.filter((word) => !ASIDE.has(word));
	return left.length ? left : words;
}

/** The words that tell something, and what is asked of a month as the index says it: "open january". */
function understood(query) {
	const words = telling(wordsOf(query));
	const month = words.find((word) => MONTHS.has(word));
	const asked = month && words.find((word) => DATED.has(word));
	if (!asked) return { words };
	const dated = DATED.get(asked);
	return { words: words.map((word) => (word === asked ? dated : word)), phrase: `${dated} ${month}` };
}

/** The least number of letters to add, drop or change to make one word of another (Levenshtein). */
function slips(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let i = 1; i <= one.length; i++) {
		const next = [i];
		for (let j = 1; j <= other.length; j++) {
			next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
		}
		row = next;
	}
	return row[other.length];
}

/** As it was typed, and what that may be the plural of: who asks for TAs means a TA. */
const forms = (word) => [word, ...(word.length > 2 && word.endsWith("s") ? [word.slice(0, -1)] : [])];

/** From 1, the same or its plural, over what begins like it and what is misspelt, down to 0. */
function likeness(typed, word) {
	if (forms(typed).includes(word)) return 1;
	if (word.startsWith(typed)) return 0.95;
	if (typed.length <= SHORT || word.length < typed.length - 2) return 0;
	return Math.max(1 - slips(typed, word) / typed.length, 0.85 - slips(typed, word.slice(0, typed.length)) / typed.length);
}

/** The words of each field of an entry, taken apart once. */
function partsOf(item) {
	if (!known.has(item))
		known.set(
			item,
			FIELDS.map(({ name, weight }) => ({ weight, words: wordsOf(item[name]) })),
		);
	return known.get(item);
}

/** How well an entry fits: each word typed counts by the field that has it best, and all of them together as a phrase. */
function rate(item, words, dated) {
	const parts = partsOf(item);
	let like = 1;
	let score = 0;
	for (const typed of words) {
		const found = parts.map((part) => ({ weight: part.weight, like: Math.max(0, ...part.words.map((word) => likeness(typed, word))) }));
		like = Math.min(like, Math.max(...found.map((one) => one.like)));
		score += Math.max(...found.map((one) => one.like * one.weight));
	}
	if (dated && !parts.some((part) => telling(part.words).join(" ").includes(dated))) like = Math.min(like, APART);
	const phrase = ` ${words.join(" ")}`;
	const whole = words.length > 1 ? parts.find((part) => ` ${telling(part.words).join(" ")}`.includes(phrase)) : undefined;
	return { item, like, score: score + (whole?.weight ?? 0) * words.length };
}

/** What Fuse is asked: every word that tells something, in any of the fields. */
export function question(query) {
	const { words } = understood(query);
	return { $and: words.map((word) => ({ $or: FIELDS.flatMap(({ name }) => forms(word).map((form) => ({ [name]: form }))) })) };
}

/**
 * Those of Fuse's candidates that have every word somewhere, the best first. A guess is dropped where other entries have
 * the very words. Of equals, what can be booked comes first, then what has the shorter title.
 */
export function rank(items, query) {
	const { words, phrase } = understood(query);
	const rated = items.map((item) => rate(item, words, phrase));
	const best = Math.max(...rated.map(({ like }) => like));
	return rated
		.filter(({ like }) => like >= Math.max(LEAST, best * 0.9))
		.sort((a, b) => b.score - a.score || a.item.place - b.item.place || a.item.title.length - b.item.title.length)
		.map(({ item }) => item);
}
