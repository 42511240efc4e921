/* Making elements and putting them in order. */

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
