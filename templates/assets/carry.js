/*
 * Carries a plan (our-plan.js) from page to page in their addresses: every link of the site that is followed takes it along, a place on
 * the page or a filter that is chosen leaves it where it is, and links that add a run add it at once.
 *
 * Who goes back to an earlier page would find the plan in its address as it was then. Where the browser tells from which page a reader
 * comes back (the Navigation API), what they changed there comes along; elsewhere going back takes the change back. A plan that
 * nobody changed in this tab, as of an address that was sent by somebody else, never takes the place of another.
 */
import { element } from "./elements.js";
import { addedBy, anchorOf, MOST, read, withRun, written } from "./our-plan.js";
import { dayIn } from "./time.js";

const { navigation } = window;
/** Leads to the page of the plan; absent on pages that lead nowhere. */
const page = document.querySelector('.site-footer a[href$="/plan/"]');
const home = document.querySelector(".site-name");
const onPage = document.querySelector(".plan");
const said = element("span", { className: "plan-bar-said", role: "status" });
const link = element("a", { href: page?.href ?? "" });
const bar = element("aside", { className: "plan-bar", ariaLabel: "Our plan" }, link, " ", said);

let plan;

export const current = () => plan;

const write = (anchor = anchorOf(location.hash)) =>
	history.replaceState(history.state, "", `${location.pathname}${location.search}#${written(plan, anchor)}`);

/** The entry of the browser's history holds a plan that was changed in this tab. */
const isChanged = (entry) => Boolean(entry?.getState()?.planChanged);
const markChanged = () => navigation?.updateCurrentEntry({ state: { planChanged: true } });

const isPlanned = (add) => Boolean(plan?.runs.some(({ id }) => id === addedBy(add.hash)));

/** The bar, and what links say of runs that are in the plan. */
function mark() {
	if (!onPage && plan?.runs.length) {
		if (!bar.isConnected) document.querySelector("main").before(bar);
		link.textContent = `Our plan: ${plan.runs.length} ${plan.runs.length === 1 ? "run" : "runs"}`;
	} else {
		bar.remove();
	}
	document.body.classList.toggle("has-plan", bar.isConnected);
	for (const add of document.querySelectorAll(".plan-add a")) {
		add.dataset.label ??= add.firstChild.data;
		add.firstChild.data = isPlanned(add) ? "In our plan" : add.dataset.label;
	}
}

function show() {
	mark();
	document.dispatchEvent(new Event("prospectus:plan"));
}

/** The reader changed the plan. */
export function put(next, anchor) {
	plan = next;
	write(anchor);
	markChanged();
	show();
}

/** The page notes how runs stand, which is no change of the reader's. What they changed before stays theirs. */
export function note(next) {
	const own = isChanged(navigation?.currentEntry);
	plan = next;
	write();
	if (own) markChanged();
	show();
}

/** How booking stands beside a link, as the page shows it. */
function statusBeside(add) {
	const badge = add.closest(".card, .run, .panel, li")?.querySelector(".status");
	return [...(badge?.classList ?? [])].find((name) => name.startsWith("status-"))?.slice(7) ?? "";
}

function add(from) {
	const next = withRun(plan, {
		id: addedBy(from.hash),
		status: statusBeside(from),
		day: dayIn(document.documentElement.dataset.zone, Date.now()),
	});
	if (next !== plan) put(next);
	said.textContent = isPlanned(from) ? "Added." : `A plan holds ${MOST} runs.`;
}

/** Takes the plan along on the way to another page of the site, and leaves the link as it was. */
let restore = () => {};
function extend(event) {
	restore();
	const followed = event.target.closest?.("a[href]");
	if (!plan || !followed || followed.origin !== location.origin || !followed.pathname.startsWith(new URL(home.href).pathname)) return;
	const elsewhere =
		followed.pathname !== location.pathname || followed.search !== location.search || !followed.hash || addedBy(followed.hash);
	if (!elsewhere || followed.hasAttribute("download") || !/(\/|\.html?)$/.test(followed.pathname)) return;
	const plain = event.type === "click" && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
	if (plain && !onPage && followed.matches(".plan-add a") && addedBy(followed.hash) && !isPlanned(followed)) {
		add(followed);
		event.preventDefault();
		return;
	}
	const before = followed.getAttribute("href");
	followed.hash = written(plan, followed.hash.slice(1));
	restore = () => {
		followed.setAttribute("href", before);
		restore = () => {};
	};
	if (event.type !== "contextmenu") setTimeout(restore);
}

/**
 * The address is another one, or the page.
 *
 * @param how of the Navigation API: "traverse" where the reader went back or forward
 * @param before the plan that the reader comes from
 */
function follow(how, from, before) {
	const own = read(location.hash);
	const brought = isChanged(from) && before;
	if (how === "traverse" && brought) plan = before;
	else if (how === "traverse" || own) plan = own;
	if (plan && written(plan) !== (own && written(own))) write();
	if (brought && plan && written(plan) === written(before) && !isChanged(navigation.currentEntry)) markChanged();
	const place = document.getElementById(anchorOf(location.hash));
	if (how === "push" && place && own) place.scrollIntoView();
	show();
}

function arrive() {
	const { navigationType, from } = navigation?.activation ?? {};
	follow(navigationType ?? "push", from, from?.url ? read(new URL(from.url).hash) : undefined);
}

if (page || onPage) {
	for (const type of ["click", "auxclick", "contextmenu"]) document.addEventListener(type, extend, true);
	document.addEventListener(
		"submit",
		({ target }) => {
			if (plan && target.method === "get") target.action = Object.assign(new URL(target.action), { hash: written(plan) }).href;
		},
		true,
	);
	document.addEventListener("prospectus:added", () => plan && mark());
	addEventListener("pageshow", ({ persisted }) => persisted && arrive());
	if (navigation) {
		navigation.addEventListener("currententrychange", ({ navigationType, from }) => {
			const own = read(location.hash);
			if (navigationType && !(own && plan && written(own) === written(plan))) follow(navigationType, from, plan);
		});
	} else {
		addEventListener("hashchange", () => follow("push", undefined, plan));
	}
	arrive();
}
