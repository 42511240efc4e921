/*
 * Greets somebody who comes from the finder: the address carries their answers (?answers=primary/teacher), which are the
 * path of the finder's page that lists this programme. What it says about it there is said here again; this script knows no
 * rule and no word of its own. Answers that lead to no such page, or were never given, show nothing. Nothing is stored.
 */

const PATH = /^[\p{L}\p{N}-]+(\/[\p{L}\p{N}-]+)*$/u; // no dot, so it can't climb
const words = document.getElementById("answers");
const places = [...document.querySelectorAll(".answers")];
const answers = new URLSearchParams(location.search).get("answers") ?? "";

/** @param match what the finder says about the offer of this place; absent where it names it nowhere */
function tell(place, match, given) {
	const said = place.querySelector(".answers-given");
	said.textContent = `${said.dataset.said} ${given}`;
	const when = match?.closest("[data-when]").dataset.when ?? "elsewhere";
	for (const verdict of place.querySelectorAll("[data-when]")) {
		verdict.hidden = !verdict.dataset.when.split(" ").includes(when);
	}
	const carried = match ? [...match.querySelectorAll("[data-carried]")] : [];
	place.querySelector(".answers-more").replaceChildren(...carried.map((part) => document.importNode(part, true)));
}

async function greet() {
	const page = `${words.dataset.finder}${answers}/`;
	for (const place of places) {
		// before the first paint, in its full height, so that nothing shifts later
		place.replaceChildren(words.content.cloneNode(true));
		place.querySelectorAll("[data-when]").forEach((verdict) => {
			verdict.hidden = true;
		});
		place.querySelector(".answers-change").href = page;
		place.hidden = false;
	}
	try {
		const answer = await fetch(page);
		const finder = new DOMParser().parseFromString(answer.ok ? await answer.text() : "", "text/html");
		if (!finder.querySelector("[data-offer]")) throw new Error("not a page of answers");
		const given = [...finder.querySelectorAll(".finder-given dl > *")]
			.map((said) => `${said.querySelector("dt").textContent}: ${said.querySelector("dd").textContent}`)
			.join("; ");
		const partial = finder.querySelector(".finder-rest"); // of a long list, only the first are told about
		for (const place of places) {
			const match = finder.querySelector(`[data-offer="${CSS.escape(place.dataset.offer)}"]`);
			if (match || !partial) tell(place, match, given);
			else place.hidden = true;
		}
	} catch {
		places.forEach((place) => {
			place.hidden = true;
		});
	}
}

if (words && PATH.test(answers)) greet();
