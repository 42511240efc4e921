/* What stands in other files of this site, and files made of it. */

export async function get(address) {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${address}`);
	return answer.text();
}

/** The cards of a part of a list that is too long for one page. */
export async function cardsOf(address) {
	const page = new DOMParser().parseFromString(await get(address), "text/html");
	return [...page.querySelectorAll("#_results .card")];
}

/** Hands a calendar to the reader as a file. */
export function save(text, name) {
	const href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
	Object.assign(document.createElement("a"), { href, download: name }).click();
	setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
