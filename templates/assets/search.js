/*
 * Search from any page: a dialog with a combobox and its list (ARIA Authoring Practices, combobox with list autocomplete).
 * The link to the page from A to Z opens it, and so does Ctrl+K or Cmd+K. What it needs is fetched when it is first used:
 * the index, what ranks its entries, and Fuse, which finds words that are misspelt.
 */
import { badge } from "./badge.js";
import { valueAt } from "./rollover.js";

/** Where everything is listed, for those without scripts; the index stands beside it. */
const listed = document.querySelector(".search-open").href;

/** No page holds the dialog, since it is of no use without this script. */
const dialog = Object.assign(document.createElement("dialog"), { className: "search", ariaLabel: "Search" });
dialog.innerHTML = `
	<form class="search-form" method="get" role="search">
		<label for="search_field">Search this website</label>
		<div class="search-row">
			<input id="search_field" name="q" type="text" enterkeyhint="go" role="combobox" aria-expanded="false"
				aria-controls="search_results" aria-autocomplete="list" autocomplete="off" spellcheck="false" maxlength="80">
			<button type="button" class="search-close">Close</button>
		</div>
	</form>
	<p class="search-count" role="status"></p>
	<div class="search-results" id="search_results" role="listbox" aria-label="Results" hidden></div>
	<p class="search-foot"><a>Everything from A to Z</a></p>`;
dialog.querySelector("form").action = listed;
dialog.querySelector(".search-foot a").href = listed;
document.body.append(dialog);

const field = document.getElementById("search_field");
const list = document.getElementById("search_results");
const said = dialog.querySelector("[role=status]");

/** A group shows this many at most, so that one kind never hides the others. */
const GROUP_LIMIT = 6;
/** Fuse's threshold: 0 finds only what is spelt right, 1 finds anything. */
const TOLERANCE = 0.3;

let ready;
let options = [];

async function load() {
	const index = new URL("index.json", listed);
	const [{ default: Fuse }, ranking, answer] = await Promise.all([import("./fuse.js"), import("./ranking.js"), fetch(index)]);
	if (!answer.ok) throw new Error(`${answer.status} ${index}`);
	const { groups, entries } = await answer.json();
	const fuse = new Fuse(entries, { keys: ranking.FIELDS, threshold: TOLERANCE, ignoreLocation: true, shouldSort: false });
	const find = (query) =>
		ranking.rank(
			fuse.search(ranking.question(query)).map(({ item }) => item),
			query,
		);
	return { groups, find };
}

/** Index and engine; a failure is forgotten, so that the next key tries again. */
function engine() {
	ready ??= load().catch((error) => {
		ready = undefined;
		throw error;
	});
	return ready;
}

function element(name, attributes, ...children) {
	const made = document.createElement(name);
	Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
	made.append(...children);
	return made;
}

/** How booking stands now; the index knows what changes, and when. */
const status = (item) => badge(valueAt(item.status, Date.now()));

/** As much as is shown, so that no more is read out. */
const brief = (text) => (text.length > 140 ? `${text.slice(0, text.lastIndexOf(" ", 140))} …` : text);

function option(item) {
	const made = element(
		"a",
		{ role: "option", href: item.url, tabindex: "-1", "aria-selected": "false", class: "search-option" },
		element("span", { class: "search-title" }, item.title),
	);
	if (item.status) made.append(" ", status(item));
	else if (item.text) made.append(element("span", { class: "search-text" }, brief(item.text)));
	return made;
}

function show(groups, found) {
	const lists = groups
		.map((title) => ({ title, items: found.filter((item) => item.group === title).slice(0, GROUP_LIMIT) }))
		.filter(({ items }) => items.length);
	list.replaceChildren(
		...lists.map(({ title, items }, index) =>
			element(
				"div",
				{ role: "group", "aria-labelledby": `search_group_${index}` },
				element("p", { id: `search_group_${index}`, class: "search-group", role: "presentation" }, title),
				...items.map(option),
			),
		),
	);
	options = [...list.querySelectorAll("[role=option]")];
	options.forEach((one, index) => {
		one.id = `search_option_${index}`;
	});
	expand(options.length > 0);
}

function expand(yes) {
	list.hidden = !yes;
	field.setAttribute("aria-expanded", yes);
	choose(-1);
}

const chosen = () => options.findIndex((one) => one.getAttribute("aria-selected") === "true");

/** Makes an option the active one; -1 for none, so that Enter takes the first. */
function choose(index) {
	options.forEach((one, place) => one.setAttribute("aria-selected", place === index));
	if (index < 0) field.removeAttribute("aria-activedescendant");
	else {
		field.setAttribute("aria-activedescendant", options[index].id);
		options[index].scrollIntoView({ block: "nearest" });
	}
}

function say(words) {
	if (said.textContent !== words) said.textContent = words;
}

async function search() {
	const query = field.value.trim();
	if (query.length < 2 || !/[\p{L}\p{N}]/u.test(query)) {
		options = [];
		list.replaceChildren();
		expand(false);
		say("");
		return;
	}
	try {
		const tools = await engine();
		if (query !== field.value.trim()) return;
		const found = tools.find(query);
		show(tools.groups, found);
		const more = found.length > options.length ? `, the best ${options.length} shown` : "";
		say(
			found.length
				? `${found.length} ${found.length === 1 ? "result" : "results"}${more}`
				: `Nothing found for “${query}”. Try fewer or other words.`,
		);
	} catch {
		say("The search could not be loaded. Everything on this website is listed from A to Z.");
	}
}

function open() {
	if (!dialog.open) dialog.showModal();
	field.select();
	engine().catch(() => {});
}

document.querySelectorAll(".search-open").forEach((link) =>
	link.addEventListener("click", (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open();
	}),
);
addEventListener("keydown", (event) => {
	if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
		event.preventDefault();
		open();
	}
});
field.addEventListener("input", search);
field.addEventListener("keydown", (event) => {
	const moves = { ArrowDown: 1, ArrowUp: -1 };
	if (event.key in moves && options.length) {
		event.preventDefault();
		const from = chosen() < 0 && event.key === "ArrowUp" ? options.length : chosen();
		choose((from + moves[event.key] + options.length) % options.length);
	}
});
dialog.querySelector("form").addEventListener("submit", (event) => {
	event.preventDefault();
	const target = options[Math.max(chosen(), 0)];
	if (target) target.click();
});
dialog.querySelector(".search-close").addEventListener("click", () => dialog.close());
/* A link within this page leaves the dialog; so does a click beside it. */
dialog.addEventListener("click", (event) => {
	if (event.target === dialog || event.target.closest("a")) dialog.close();
});

/* An address with a query, as the form makes it where nothing intercepts it. */
const asked = new URLSearchParams(location.search).get("q");
if (asked && document.body.classList.contains("page-search")) {
	field.value = asked;
	open();
	search();
}
