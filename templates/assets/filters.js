/*
 * The form that filters and sorts the list of offers. The address is its only state: what is chosen stands in its query, every
 * change is a step in the browser's history, and an unknown value counts as not chosen.
 */
import { arrange, element } from "./elements.js";
import { withOne } from "./matching.js";

const form = document.getElementById("_filters");
const sort = document.getElementById("_sort");
const results = document.getElementById("_results");
const opener = document.querySelector(".filters-open");
const chosenBar = results.querySelector(".chosen");
const fields = [...form.querySelectorAll("fieldset")];
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const names = fields.map((field) => field.dataset.name);
const orderNames = [...sort.options].map((option) => option.value);

/** Shows the choices; whether the reader just made one. */
let showChoices = () => {};

export const labelOf = (box) => box.closest("label").querySelector(".option-label").textContent;
export const legendOf = (name) => fields[names.indexOf(name)].querySelector("legend").textContent;

/** The chosen boxes of each field that has any. */
export const chosen = () =>
	new Map(names.map((name) => [name, boxes.filter((box) => box.name === name && box.checked)]).filter(([, ticked]) => ticked.length));

/** The chosen order: its id, which is empty for the usual one, and its words. */
export const order = () => ({ id: sort.value, title: sort.selectedOptions[0].textContent });

/** Removes choices; focus goes to what stands in the same place then, or to the results. */
export function remove(removed) {
	const buttons = [...chosenBar.querySelectorAll("button")];
	const index = buttons.indexOf(document.activeElement);
	removed.forEach((box) => {
		box.checked = false;
	});
	change();
	const left = chosenBar.querySelectorAll("button");
	(index >= 0 && left.length ? left[Math.min(index, left.length - 1)] : results).focus({ preventScroll: true });
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

/** Shows what is chosen, above the list and on the button that opens the form. */
export function showChosen() {
	const checked = [...chosen().values()].flat();
	chosenBar.hidden = !checked.length;
	labels.forEach((label, box) => {
		if (!box.checked) label.remove();
	});
	arrange(
		chosenBar.querySelector("ul"),
		checked.map((box) => labels.get(box)),
	);
	opener.querySelector("span").textContent = checked.length ? `Filter the list (${checked.length} chosen)` : "Filter the list";
}

/**
 * Shows beside each choice how many offers there are with it.
 *
 * @param asked the chosen values of each field
 * @param countOf how many offers meet what is asked
 */
export function showCounts(asked, countOf) {
	for (const box of boxes) {
		const label = box.closest("label");
		const count = countOf(new Map([...asked, [box.name, withOne(asked, box.name, box.value)]]));
		const number = label.querySelector(".number");
		number.textContent = count;
		number.nextElementSibling.textContent = count === 1 ? " offer" : " offers";
		label.classList.toggle("is-none", count === 0);
		label.hidden = !box.checked && !count && !countOf(new Map([[box.name, [box.value]]]));
	}
}

/** The address of what the controls say, without what is as it would be anyway. What stands after the hash stays. */
function address() {
	const pairs = boxes.filter((box) => box.checked).map((box) => [box.name, box.value]);
	if (sort.value) pairs.push(["sort", sort.value]);
	return location.pathname + (pairs.length ? `?${new URLSearchParams(pairs)}` : "") + location.hash;
}

/** Sets the controls by the address. */
function read() {
	const query = new URLSearchParams(location.search);
	boxes.forEach((box) => {
		box.checked = query.getAll(box.name).includes(box.value);
	});
	const wanted = query.get("sort") ?? "";
	sort.value = orderNames.includes(wanted) ? wanted : "";
	const more = form.querySelector("details");
	if (more.querySelector(":checked")) more.open = true;
	showChoices(false);
}

/** The reader chose: remember it in the history, and show it. */
function change() {
	if (address() !== location.pathname + location.search + location.hash) history.pushState(null, "", address());
	showChoices(true);
}

function open(yes) {
	form.classList.toggle("is-open", yes);
	opener.setAttribute("aria-expanded", yes);
}

/** Reads the address, and follows it and the form from then on. */
export function follow(show) {
	showChoices = show;
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
			if (!link.getClientRects().length) results.focus({ preventScroll: true });
		}),
	);
	addEventListener("popstate", read);
	addEventListener("pageshow", read);
	read();
}
