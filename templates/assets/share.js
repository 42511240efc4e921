// Buttons to print and to share a page. Where the browser has no way to share, the link is copied, and the page says so.
import { works } from "./elements.js";

const tools = document.querySelector(".page-tools");
const { print: printing, share: sharing } = tools.dataset;
const list = tools.querySelector("ul");

/** Adds a button. A page that is only there to be printed has it first, and strong. */
function add(label, act) {
	const item = document.createElement("li");
	const button = document.createElement("button");
	button.type = "button";
	button.className = sharing ? "button button-quiet" : "button";
	button.textContent = label;
	button.addEventListener("click", act);
	item.append(button);
	if (sharing) list.append(item);
	else list.prepend(item);
}

if (window.print) add(printing, () => print());
if (sharing) {
	const status = document.createElement("p");
	status.className = "page-tools-said";
	status.setAttribute("role", "status");
	add(sharing, async () => {
		const url = document.querySelector("link[rel=canonical]").href;
		try {
			if (navigator.share) {
				await navigator.share({ title: document.title, url });
			} else {
				await navigator.clipboard.writeText(url);
				status.textContent = "The link is copied.";
			}
		} catch (problem) {
			if (problem.name !== "AbortError") status.textContent = `Copy this link: ${url}`;
		}
	});
	tools.append(status);
	works(".page-tools .without-scripts");
}
