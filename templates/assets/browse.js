/*
 * Filters and sorts the list of offers. The address is the only state: what is chosen stands in its query, every change is
 * a step in the browser's history, and an unknown value counts as not chosen. What a card has stands in its data
 * attributes. One and the same run must have all that is asked of runs, and an offer stands where the best of such runs does:
 * the status that is asked for is that one, so that each offer counts for one status.
 */

import { badge } from "./badge.js";
import { nearest, orders, runsOf, stand, waysOut } from "./matching.js";

const form = document.getElementById("filters");
const results = document.getElementById("results");
const sort = document.getElementById("sort");
const opener = document.querySelector(".filters-open");
const groups = [...results.querySelectorAll(".result-group")];
const flat = results.querySelector(".result-flat");
const nothing = results.querySelector(".nothing");
const chosenBar = results.querySelector(".chosen");
const announced = results.querySelector("[role=status]");
const paging = results.querySelector(".parts");
/** Of a list in parts: what leads to all of it as long as nothing is chosen. */
const leads = results.querySelectorAll(".parts, .titles");
/** Pages of the list's other parts. */
const others = [...(paging?.querySelectorAll("a:not([aria-current])") ?? [])].map((link) => link.href);
const cards = [...results.querySelectorAll(".card")];
const firstPart = new Set(cards);
const fields = [...form.querySelectorAll("fieldset")];
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const names = fields.map((field) => field.dataset.name);

/** So many nearest matches are shown at most. */
const NEAREST_LIMIT = 6;
/** Of the whole list, as the build counted it. */
const total = Number.parseInt(announced.textContent, 10);
const pageTitle = document.title;
const statusOrder = groups.flatMap((group) => group.dataset.statuses.split(" "));
const orderNames = [...sort.options].map((option) => option.value);
const told = new Map();
/** By what each card is filtered. */
const facets = new Map();

/** Whether all offers are here, and not only those of the list's first part. */
let whole = !others.length;
let loading = false;
let failed = false;

/** The runs of each card, and where it stands with them: its place among all, its title, and what `stand` tells. */
let runs = new Map();
let best = new Map();

/** Cards in the order that is asked for. */
function sorted(some, name) {
	const order = orders(statusOrder, Date.now())[name];
	return some
		.map((card) => best.get(card))
		.sort(order)
		.map(({ card }) => card);
}

const plural = (count) => `${count} ${count === 1 ? "offer" : "offers"}`;
const labelOf = (box) => box.closest("label").querySelector(".option-label").textContent;
const legendOf = (name) => fields[names.indexOf(name)].querySelector("legend").textContent;

/** The chosen values of each field that has any. */
const chosen = () =>
	new Map(names.map((name) => [name, boxes.filter((box) => box.name === name && box.checked)]).filter(([, some]) => some.length));

const valuesOf = (asked) => new Map([...asked].map(([name, some]) => [name, some.map((box) => box.value)]));
const standing = (card, asked) => stand(runs.get(card), asked, statusOrder);
const countOf = (asked) => cards.filter((card) => !standing(card, asked).missed.length).length;

/** Says which run was chosen, and how booking stands for it, where the card by itself tells of another. */
function explainRun(card, found) {
	card.querySelectorAll(".card-fit, .card-else").forEach((old) => old.remove());
	const { run, status, own } = best.get(card);
	if (!found || own) return;
	const words = card.querySelector(`[data-run~="${run.index}"] > span`);
	const line = element(
		"p",
		{ className: `card-fit tone-${status}` },
		element("strong", { textContent: "For what you chose:" }),
		" ",
		badge(status),
		" ",
		element("span", { textContent: words?.textContent ?? "" }),
	);
	if (words?.dataset.later) line.lastChild.dataset.later = words.dataset.later;
	const usual = card.querySelector(".card-status");
	usual.before(line);
	usual.prepend(element("strong", { className: "card-else", textContent: "Otherwise:" }));
}

/** Puts items into a list in this order, and leaves alone what is in its place: moving an element would cost its focus. */
function arrange(list, items) {
	items.forEach((item, index) => {
		if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
	});
}

function element(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
}

function showCounts(asked) {
	for (const box of boxes) {
		const label = box.closest("label");
		const count = countOf(new Map([...asked, [box.name, [box.value]]]));
		const number = label.querySelector(".number");
		number.textContent = count;
		number.nextElementSibling.textContent = count === 1 ? " offer" : " offers";
		label.classList.toggle("is-none", count === 0);
		label.hidden = !box.checked && !count && !countOf(new Map([[box.name, [box.value]]]));
	}
}

/** The label of each box, made once, so that it keeps the focus while others come and go. */
const labels = new Map(
	boxes.map((box) => {
		const button = element(
			"button",
			{ type: "button" },
			element("span", { className: "visually-hidden", textContent: "Remove the filter " }),
			labelOf(box),
		);
		button.addEventListener("click", () => remove([box]));
		return [box, element("li", {}, button)];
	}),
);

function showChosen(asked) {
	const checked = [...asked.values()].flat();
	chosenBar.hidden = !checked.length;
	const list = chosenBar.querySelector("ul");
	labels.forEach((label, box) => {
		if (!box.checked) label.remove();
	});
	arrange(
		list,
		checked.map((box) => labels.get(box)),
	);
	opener.querySelector("span").textContent = checked.length ? `Filter the list (${checked.length} chosen)` : "Filter the list";
}

/** Removes choices; focus goes to what stands in the same place then, or to the results. */
function remove(removed) {
	const buttons = [...chosenBar.querySelectorAll("button")];
	const index = buttons.indexOf(document.activeElement);
	removed.forEach((box) => {
		box.checked = false;
	});
	change();
	const left = chosenBar.querySelectorAll("button");
	(index >= 0 && left.length ? left[Math.min(index, left.length - 1)] : results).focus({ preventScroll: true });
}

/** Says which field is in the way, and how many offers there are without it. */
function explain(asked) {
	const ways = waysOut(valuesOf(asked), countOf);
	const why = [
		"No single choice is in the way: several of them never come together.",
		"One choice is in the way. Leave it out, and there is something for you:",
		"Leave out any one of these choices, and there is something for you:",
	];
	nothing.querySelector(".nothing-why").textContent = why[Math.min(ways.length, 2)];
	nothing.querySelector("ul").replaceChildren(
		...ways.map((way) => {
			const values = asked.get(way.name).map(labelOf).join(" or ");
			const button = element(
				"button",
				{ type: "button", className: "button button-quiet" },
				`Without “${legendOf(way.name)}: ${values}”: ${plural(way.count)}`,
			);
			button.addEventListener("click", () => remove(asked.get(way.name)));
			return element("li", {}, button);
		}),
	);
}

function showFlat(title, intro, items, hidden) {
	flat.querySelector("h2").textContent = title;
	flat.querySelector("p").textContent = intro;
	flat.querySelector("p").hidden = !intro;
	arrange(flat.querySelector("ul"), [...items, ...hidden]);
	flat.hidden = !items.length;
}

/** Looks at the clock, and tells whether any status is another now. */
function look() {
	const statuses = () => JSON.stringify(cards.map((card) => runs.get(card)?.map((run) => run.status)));
	const now = Date.now();
	const old = statuses();
	runs = new Map(cards.map((card) => [card, runsOf(facets.get(card), now)]));
	return statuses() !== old;
}

/** The offers that miss least of what is asked, and what they have in common. */
function showNearest(asked) {
	const { near, fits } = nearest([...best.values()], asked);
	const shown = sorted(
		near.map(({ card }) => card),
		sort.value,
	).slice(0, NEAREST_LIMIT);
	showFlat("Nearest matches", `${shown.length === 1 ? "It" : "Each"} fits ${fits} of your ${asked.size} choices.`, shown, []);
	return shown;
}

/** Learns what is told of some cards. */
function meet(some) {
	some.forEach((card) => {
		told.set(card, { card, rank: told.size, title: card.querySelector(".card-title").textContent });
		facets.set(card, JSON.parse(card.dataset.facets));
	});
}

async function cardsOf(address) {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${address}`);
	const page = new DOMParser().parseFromString(await answer.text(), "text/html");
	return [...page.querySelectorAll("#results .card")].map((card) => document.adoptNode(card));
}

/** Takes the cards of all other parts, so that filters and sorting are over the whole list. */
async function loadOthers() {
	loading = true;
	announced.textContent = `Loading all ${plural(total)} …`;
	try {
		const added = (await Promise.all(others.map(cardsOf))).flat();
		added.forEach((card) => {
			card.hidden = true;
		});
		groups[0].querySelector("ul").append(...added);
		cards.push(...added);
		meet(added);
		whole = true;
		look();
		document.dispatchEvent(new Event("prospectus:added"));
	} catch {
		failed = true;
	}
	loading = false;
	show();
}

/** How many offers are shown, of all of them. */
function countWords(found, plain) {
	if (plain || (whole && found === total)) return plural(total);
	return whole ? `${found} of ${plural(total)}` : `${found} of the first ${cards.length} offers. The others could not be loaded.`;
}

/** The page as the controls say: the list's first part, or what was chosen of all its parts. */
function show() {
	const asked = chosen();
	const values = valuesOf(asked);
	const plain = !asked.size && !sort.value;
	if (!plain && !whole && !failed) {
		if (!loading) loadOthers();
		return;
	}
	leads.forEach((lead) => {
		lead.hidden = !plain;
	});
	best = new Map(cards.map((card) => [card, { ...told.get(card), ...standing(card, values) }]));
	const found = sorted(
		cards.filter((card) => !best.get(card).missed.length && (!plain || firstPart.has(card))),
		sort.value,
	);
	const matched = new Set(found);
	cards.forEach((card) => explainRun(card, matched.has(card)));
	const checked = [...asked.values()].flat();
	nothing.hidden = found.length > 0;
	let shown = found;
	if (!found.length) {
		explain(asked);
		shown = showNearest(values);
	} else if (sort.value) {
		showFlat(
			sort.selectedOptions[0].textContent,
			"",
			found,
			cards.filter((card) => !matched.has(card)),
		);
	} else {
		flat.hidden = true;
	}
	const visible = new Set(shown);
	cards.forEach((card) => {
		card.hidden = !visible.has(card);
	});
	for (const group of groups) {
		const statuses = group.dataset.statuses.split(" ");
		const own = flat.hidden
			? sorted(
					cards.filter((card) => statuses.includes(best.get(card).status)),
					"",
				)
			: [];
		if (flat.hidden) arrange(group.querySelector("ul"), own);
		group.hidden = !own.some((card) => visible.has(card));
	}
	if (whole) showCounts(values);
	showChosen(asked);
	const count = countWords(found.length, plain);
	if (announced.textContent !== count) announced.textContent = count;
	document.title = pageTitle.replace(
		/\(\d+\)/,
		`(${plain ? total : found.length})${checked.length ? `: ${checked.map(labelOf).join(", ")}` : ""}`,
	);
}

/** The address of what the controls say, without what is as it would be anyway. */
function address() {
	const pairs = boxes.filter((box) => box.checked).map((box) => [box.name, box.value]);
	if (sort.value) pairs.push(["sort", sort.value]);
	return location.pathname + (pairs.length ? `?${new URLSearchParams(pairs)}` : "");
}

/** Sets the controls by the address. */
function read() {
	const query = new URLSearchParams(location.search);
	boxes.forEach((box) => {
		box.checked = query.getAll(box.name).includes(box.value);
	});
	const order = query.get("sort") ?? "";
	sort.value = orderNames.includes(order) ? order : "";
	const more = form.querySelector("details");
	if (more.querySelector(":checked")) more.open = true;
	show();
}

/** The reader chose: remember it in the history, and show it. */
function change() {
	failed = false;
	if (address() !== location.pathname + location.search) history.pushState(null, "", address());
	show();
}

function open(yes) {
	form.classList.toggle("is-open", yes);
	opener.setAttribute("aria-expanded", yes);
}

form.addEventListener("change", change);
sort.addEventListener("change", change);
form.addEventListener("submit", (event) => {
	event.preventDefault();
	change();
	open(false);
	results.scrollIntoView(); // focus alone shows any part of what is taller than the screen
	results.focus({ preventScroll: true });
});
form.addEventListener("keydown", (event) => {
	if (event.key === "Escape" && form.classList.contains("is-open")) {
		open(false);
		opener.focus();
	}
});
opener.addEventListener("click", () => open(!form.classList.contains("is-open")));
form.querySelector(".filters-close").addEventListener("click", () => {
	open(false);
	opener.focus();
});
document.querySelectorAll(".browse .clear").forEach((link) =>
	link.addEventListener("click", (event) => {
		event.preventDefault();
		boxes.forEach((box) => {
			box.checked = false;
		});
		change();
		if (!link.checkVisibility()) results.focus({ preventScroll: true });
	}),
);
addEventListener("popstate", read);
addEventListener("pageshow", read);
/* Sent by live.js whenever it has looked at the clock: a run's status may have rolled over. */
document.addEventListener("prospectus:clock", () => {
	if (look()) show();
});
meet(cards);
look();
read();
