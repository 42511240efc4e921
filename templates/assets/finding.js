/*
 * What finds: the index, Fuse, which proposes what is misspelt, and what ranks the entries. Nothing of it is fetched before
 * somebody searches.
 */
import { badge } from "./badge.js";
import { element } from "./elements.js";
import { fold } from "./fold.js";
import Fuse from "./fuse.js";
import { FIELDS, question, rank } from "./ranking.js";
import { valueAt } from "./rollover.js";
import { labels } from "./statuses.js";

/** Fuse's threshold: 0 finds only what is spelt right, 1 finds anything. */
const TOLERANCE = 0.3;
const order = Object.keys(labels);

/** An entry with its fields as they are compared. How booking stands now is one of its words; the index knows what changes, and when. */
function met(entry) {
	const status = entry.status && valueAt(entry.status, Date.now());
	const words = status ? `${entry.words}, ${labels[status]}` : entry.words;
	const place = status ? order.indexOf(status) : order.length;
	return { entry, status, place, title: fold(entry.title), words: fold(words), text: fold(entry.text) };
}

/** As much as is shown, so that no more is read out. */
const brief = (text) => (text.length > 140 ? `${text.slice(0, text.lastIndexOf(" ", 140))} …` : text);

/** A link to what was found. */
function shown({ entry, status }) {
	const made = element(
		"a",
		{ href: entry.url, className: "search-option" },
		element("span", { className: "search-title", textContent: entry.title }),
	);
	if (status) made.append(" ", badge(status));
	else if (entry.text) made.append(element("span", { className: "search-text", textContent: brief(entry.text) }));
	return made;
}

/**
 * Fetches the index; answers with what finds words in it: how many results there are, also in words, and the groups that have
 * any, the best first, as their items are.
 *
 * @param listed where everything is listed; the index stands beside it
 */
export async function load(listed) {
	const address = new URL("index.json", listed);
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${address}`);
	const { groups, entries } = await answer.json();
	const fuse = new Fuse(entries.map(met), { keys: FIELDS, threshold: TOLERANCE, ignoreLocation: true, shouldSort: false });
	return (query) => {
		const words = fold(query);
		const candidates = fuse.search(question(words)).map(({ item }) => item);
		const found = rank(candidates, words);
		return {
			count: found.length,
			words: found.length
				? `${found.length} ${found.length === 1 ? "result" : "results"}`
				: `Nothing found for “${query}”. Try fewer or other words.`,
			groups: groups
				.map((title) => ({ title, items: found.filter(({ entry }) => entry.group === title) }))
				.filter(({ items }) => items.length)
				.sort((a, b) => found.indexOf(a.items[0]) - found.indexOf(b.items[0])),
			shown,
		};
	};
}
