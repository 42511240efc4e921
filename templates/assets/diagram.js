// Opens a drawing larger, in a dialog: a copy of the wide layout, which small screens don't show otherwise.
import { works } from "./elements.js";

for (const figure of document.querySelectorAll(".diagram")) {
	const dialog = figure.querySelector("dialog");
	const stage = dialog.querySelector(".diagram-stage");
	figure.querySelector(".diagram-open").addEventListener("click", () => {
		const copy = figure.querySelector(".diagram-wide").cloneNode(true);
		copy.removeAttribute("aria-labelledby");
		copy.removeAttribute("aria-describedby");
		copy.setAttribute("aria-label", dialog.getAttribute("aria-label"));
		copy.querySelectorAll("title, desc").forEach((part) => part.remove());
		stage.replaceChildren(copy);
		dialog.showModal();
	});
	dialog.addEventListener("close", () => stage.replaceChildren());
}

if (document.createElement("dialog").showModal) works(".diagram-open");
