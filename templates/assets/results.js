/*
 * The search's own page: what the address asks for (/search/?q=words) stands in the place of everything from A to Z. The form
 * sends its words into the address, so nothing here intercepts it.
 */
import { works } from "./elements.js";

const form = document.querySelector(".find");
const found = document.querySelector(".found");
const query = (new URLSearchParams(location.search).get("q") ?? "").trim();

async function show() {
	const said = found.querySelector("[role=status]");
	found.hidden = false;
	try {
		const { load } = await import("./finding.js");
		const { words, groups, shown } = (await load(form.action))(query);
		said.textContent = words;
		for (const { title, items } of groups) {
			const heading = document.createElement("h3");
			heading.textContent = title;
			found.lastElementChild.before(heading, ...items.map(shown));
		}
		document.title = `${query}: ${document.title}`;
	} catch {
		said.textContent = "The search could not be loaded. This is everything on this website:";
		document.body.classList.remove("is-found");
	}
}

form.elements.q.value = query;
works(".find, .find-instead");
if (query) {
	document.body.classList.add("is-found");
	show();
}
