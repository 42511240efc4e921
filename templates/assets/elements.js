/* Making elements, putting them in order, and saying which of them work. */

/** Makes an element. */
export function element(name, properties, ...children) {
	const made = Object.assign(document.createElement(name), properties);
	made.append(...children);
	return made;
}

/** Puts items into a list in this order, and leaves alone what is in its place: moving an element would cost its focus. */
export function arrange(list, items) {
	items.forEach((item, index) => {
		if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
	});
}

/**
 * Marks what a script makes work; without the mark the page is as without scripts (parts.css). The first error in any script of
 * the theme takes it back: a browser may lack what a script needs only later on.
 */
export function works(selector, giveUp = () => {}) {
	const parts = document.querySelectorAll(selector);
	const mark = (yes) => parts.forEach((part) => part.classList.toggle("works", yes));
	addEventListener("error", ({ filename }) => {
		if (!filename.startsWith(new URL(".", import.meta.url))) return;
		mark(false);
		giveUp();
	});
	mark(true);
}
