/*
 * Greets somebody who comes from the finder: the address carries their answers (?answers=primary/teacher), which are the
 * path of the finder's page that lists this programme. What it says about it there is said here again; this script knows no
 * rule. Answers that lead to no such page, or were never given, show nothing. Nothing is stored.
 */

const PATH = /^[\p{L}\p{N}-]+(\/[\p{L}\p{N}-]+)*$/u; // no dot, so it can't climb
const places = [...document.querySelectorAll(".answers")];
const answers = new URLSearchParams(location.search).get("answers") ?? "";

/** What may be said, by when the finder says that the offer can be taken. */
const WORDS = `
	<p><a class="answers-change">Change answers</a></p>
	<p data-when="right-now soon later">This is for you, going by your answers.</p>
	<p data-when="depends">This may be for you. We do not know yet whether you can say yes to this:</p>
	<p data-when="not-yet">Not yet.</p>
	<p data-when="ask-first">Ask us first. Going by your answers, you do not meet what this asks:</p>
	<p data-when="not-for-you">Going by your answers, this is not for you:</p>
	<p data-when="elsewhere">Going by your answers, this is for others.</p>
	<div class="answers-more"></div>
	<p class="answers-given kicker"></p>`;

/** @param match what the finder says about the offer of this place; absent where it names it nowhere */
function tell(place, match, given) {
	place.querySelector(".answers-given").textContent = `You answered: ${given}`;
	const when = match?.closest("[data-when]").dataset.when ?? "elsewhere";
	for (const verdict of place.querySelectorAll("[data-when]")) {
		verdict.hidden = !verdict.dataset.when.split(" ").includes(when);
	}
	const carried = match ? [...match.querySelectorAll("[data-carried]")] : [];
	place.querySelector(".answers-more").replaceChildren(...carried.map((part) => document.importNode(part, true)));
}

async function greet() {
	const page = `${places[0].dataset.finder}${answers}/`;
	for (const place of places) {
		// before the first paint, in its full height, so that nothing shifts later
		place.innerHTML = WORDS;
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

if (places.length && PATH.test(answers)) greet();
