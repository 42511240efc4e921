/*
 * The page of a plan. What the address says is shown by plan-page.js, once there is a plan; here a run is added to it, and the page tells
 * that it is empty.
 */
import { current, put } from "./carry.js";
import { works } from "./elements.js";
import { addedBy, MOST, NONE, withRun } from "./our-plan.js";

const root = document.querySelector(".plan");
const sum = root.querySelector(".plan-sum");
const said = root.querySelector(".plan-said");

function add(id) {
	const plan = current() ?? NONE;
	const next = withRun(plan, { id });
	put(next, "");
	if (next !== plan) said.textContent = "Added to your plan.";
	else if (plan.runs.some((run) => run.id === id)) said.textContent = "It is in your plan already.";
	else said.textContent = plan.runs.length >= MOST ? `A plan holds ${MOST} runs.` : "Nothing is added: the address names no run.";
}

/** Adds what the address asks for, if anything. */
function addAsked() {
	const asked = addedBy(location.hash);
	if (asked !== null) add(asked);
	return asked !== null;
}

/** Shows the plan, which works by itself from then on. */
async function show() {
	if (!current()) {
		sum.textContent = "Your plan is empty. Add a run below, or on the page of what you are looking for.";
		return;
	}
	document.removeEventListener("prospectus:plan", show);
	sum.textContent = "Loading …";
	try {
		await import("./plan-page.js");
	} catch {
		sum.textContent = "Your plan could not be loaded. Load this page again later: the plan is in its address.";
	}
}

document.querySelector(".plan-add-more").addEventListener("click", (event) => {
	const link = event.target.closest(".plan-add a");
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	add(addedBy(link.hash));
	event.preventDefault();
});
document.addEventListener("prospectus:plan", show);
addEventListener("hashchange", addAsked);
if (!addAsked()) show();
works(".plan, .plan-add-more .with-scripts, .list-head .without-scripts");
