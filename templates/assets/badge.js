/* Badges of booking statuses. Their words come from the build, their icons and colours from the style sheet. */
import { labels } from "./statuses.js";

export function badge(status) {
	return Object.assign(document.createElement("span"), { className: `status status-${status}`, textContent: labels[status] });
}

/** Makes a badge show another status, on the page or in a drawing; false where it shows it already. */
export function change(shown, status) {
	if (shown.classList.contains(`status-${status}`)) return false;
	const old = [...shown.classList].find((name) => name.startsWith("status-"));
	shown.classList.replace(old, `status-${status}`);
	if (shown instanceof SVGElement) changeDrawn(shown, status);
	else shown.textContent = labels[status];
	tonedBy(shown)?.classList.replace(old.replace("status", "tone"), `tone-${status}`);
	return true;
}

/** In a drawing, icon and words have their places, and the name of the link around them tells the status too. */
function changeDrawn(shown, status) {
	shown.querySelector("use").setAttribute("href", `#icon_${status}`);
	const words = shown.querySelector("text");
	const link = shown.closest("a");
	const name = link?.getAttribute("aria-label");
	const told = (label) => `, ${label.trim().toLowerCase()}`;
	if (name) link.setAttribute("aria-label", name.replace(told(words.textContent), told(labels[status])));
	words.textContent = labels[status];
}

/** What has the tone of a badge's status: a card has it as a whole, a row of several badges or another run of a card does not. */
function tonedBy(shown) {
	if (shown.closest(".card-facts")) return undefined;
	return (
		shown.closest(".card, .run, .finder-status")?.closest(".card, .run, .finder-match") ??
		shown.closest(".strand-head, .panel-status")?.closest(".strand, .panel")
	);
}
