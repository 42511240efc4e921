/*
 * Filters and sorts the list of offers, as the form of filters.js says. One run must have all that is asked of runs, and an
 * offer stands where the best of such runs does: it counts for that status alone.
 */

import { badge } from "./badge.js";
import { arrange, element, works } from "./elements.js";
import { chosen, follow, labelOf, legendOf, order, remove, showChosen, showCounts } from "./filters.js";
import { nearest, orders, runsOf, stand, waysOut } from "./matching.js";

const results = document.getElementById("_results");
const groups = [...results.querySelectorAll(".result-group")];
const flat = results.querySelector(".result-flat");
const nothing = results.querySelector(".nothing");
const chosenBar = results.querySelector(".chosen");
const announced = results.querySelector("[role=status]");
const paging = results.querySelector(".parts");
/** Shown as long as nothing is chosen. */
const wholeList = results.querySelectorAll(".parts, .titles, .to-titles");
/** Pages of the list's other parts. */
const others = [...(paging?.querySelectorAll("li a:not([aria-current])") ?? [])].map((link) => link.href);
const cards = [...results.querySelectorAll(".card")];
const firstPart = new Set(cards);

/** Nearest matches shown at most. */
const NEAREST_LIMIT = 6;
/** As the build counted. */
const total = Number.parseInt(announced.textContent, 10);
const pageTitle = document.title;
const statusOrder = groups.flatMap((group) => group.dataset.statuses.split(" "));
const told = new Map();
const facets = new Map();

/** Whether all parts of the list are here. */
let whole = !others.length;
let loading = false;
let failed = false;

/** The runs of each card, and where it stands with them. */
let runs = new Map();
let best = new Map();

function sorted(unsorted, name) {
	return unsorted
		.map((card) => best.get(card))
		.sort(orders(statusOrder, Date.now())[name])
		.map(({ card }) => card);
}

const plural = (count) => `${count} ${count === 1 ? "offer" : "offers"}`;
const valuesOf = (asked) => new Map([...asked].map(([name, ticked]) => [name, ticked.map((box) => box.value)]));
const standing = (card, asked) => stand(runs.get(card), asked, statusOrder);
const countOf = (asked) => cards.filter((card) => !standing(card, asked).missed.length).length;

/** Tells of the run that fits, where the card tells of another. */
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

/** Which field is in the way. */
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

/** Whether any status is another now. */
function look() {
	const statuses = () => JSON.stringify(cards.map((card) => runs.get(card)?.map((run) => run.status)));
	const now = Date.now();
	const old = statuses();
	runs = new Map(cards.map((card) => [card, runsOf(facets.get(card), now)]));
	return statuses() !== old;
}

/** The offers that miss least of what is asked. */
function showNearest(asked) {
	const { near, fits } = nearest([...best.values()], asked);
	const shown = sorted(
		near.map(({ card }) => card),
		order().id,
	).slice(0, NEAREST_LIMIT);
	showFlat("Nearest matches", `${shown.length === 1 ? "It" : "Each"} fits ${fits} of your ${asked.size} choices.`, shown, []);
	return shown;
}

function meet(some) {
	some.forEach((card) => {
		told.set(card, { card, rank: told.size, title: card.querySelector(".card-title").textContent });
		facets.set(card, JSON.parse(card.dataset.facets));
	});
}

/** Takes the cards of all other parts. */
async function loadOthers() {
	loading = true;
	announced.textContent = `Loading all ${plural(total)} …`;
	try {
		const { cardsOf } = await import("./download.js");
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

function countWords(found, plain) {
	if (plain || (whole && found === total)) return plural(total);
	return whole ? `${found} of ${plural(total)}` : `${found} of the first ${cards.length} offers. The others could not be loaded.`;
}

/** The page as the controls say: the list's first part, or what was chosen of all its parts. */
function show() {
	const asked = chosen();
	const values = valuesOf(asked);
	const sort = order();
	const plain = !asked.size && !sort.id;
	if (!plain && !whole && !failed) {
		if (!loading) loadOthers();
		return;
	}
	best = new Map(cards.map((card) => [card, { ...told.get(card), ...standing(card, values) }]));
	const found = sorted(
		cards.filter((card) => !best.get(card).missed.length && (!plain || firstPart.has(card))),
		sort.id,
	);
	const matched = new Set(found);
	wholeList.forEach((links) => {
		links.hidden = !plain;
	});
	cards.forEach((card) => explainRun(card, matched.has(card)));
	const checked = [...asked.values()].flat();
	nothing.hidden = found.length > 0;
	let shown = found;
	if (!found.length) {
		explain(asked);
		shown = showNearest(values);
	} else if (sort.id) {
		showFlat(
			sort.title,
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
	if (whole) showCounts(values, countOf);
	showChosen();
	const count = countWords(found.length, plain);
	if (announced.textContent !== count) announced.textContent = count;
	document.title = pageTitle.replace(
		/\(\d+\)/,
		`(${plain ? total : found.length})${checked.length ? `: ${checked.map(labelOf).join(", ")}` : ""}`,
	);
}

/* live.js has looked at the clock. */
document.addEventListener("prospectus:clock", () => {
	if (look()) show();
});
const dates = results.querySelector(".add-dates button");
dates?.addEventListener(
	"click",
	() =>
		import("./add-dates.js").then(
			() => dates.click(),
			() => dates.nextElementSibling.click(),
		),
	{ once: true },
);
meet(cards);
look();
follow((chosenNow) => {
	if (chosenNow) failed = false;
	show();
});
works(".browse :is(.with-scripts, .without-scripts)", () => {
	[nothing.hidden, chosenBar.hidden] = [true, true];
	[...cards, ...wholeList].forEach((part) => {
		part.hidden = false;
	});
});
