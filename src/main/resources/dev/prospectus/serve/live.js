// Reloads the page when the site changes, and shows the preview's bar: the findings, and the instant that the site is shown at.
const folder = "/__preview/";
const shown = document.currentScript.dataset.shown;
const wholePage = document.body.classList.contains("preview-findings");

// Nothing of the site's reaches into the bar, and nothing of the bar's reaches out.
const host = document.createElement("prospectus-preview");
host.role = "complementary";
host.ariaLabel = "Preview";
const root = host.attachShadow({ mode: "open" });
const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${folder}live.css` });
const content = Object.assign(document.createElement("div"), { className: "preview" });
const told = document.createElement("p");
told.className = "told";
told.role = "status";
root.append(style, content, told);

// What this tab remembers from page to page: the part that is open, whether by itself, and the findings that were closed.
const KEY = "prospectus-preview";
const memory = { open: "", byItself: false, closed: [], ...JSON.parse(sessionStorage.getItem(KEY) ?? "{}") };
const remember = (change) => sessionStorage.setItem(KEY, JSON.stringify(Object.assign(memory, change)));

// Past the browser's memory: there, requests of many tabs for one address wait for each other.
const get = (name) => fetch(folder + name, { cache: "no-store" }).then((response) => response.text());

const findings = (selector) => [...root.querySelectorAll(selector)].map((entry) => entry.dataset.finding);

function showPanels() {
	for (const panel of root.querySelectorAll(".panel")) panel.hidden = panel.id !== memory.open;
	for (const button of root.querySelectorAll("[data-opens]")) button.ariaExpanded = String(button.dataset.opens === memory.open);
	// The end of the page, and what gets the focus, can be scrolled clear of the bar.
	const height = `${host.offsetHeight}px`;
	document.body.style.marginBlockEnd = height;
	document.documentElement.style.scrollPaddingBlockEnd = height;
}

function open(panel) {
	remember({ open: panel, byItself: false });
	showPanels();
}

function close() {
	const opener = root.querySelector(`[data-opens="${memory.open}"]`);
	const held = root.activeElement;
	if (memory.open === "findings") remember({ closed: findings("[data-finding]") });
	open("");
	if (held) opener?.focus();
}

// Errors open the list by themselves, unless all of them were closed; when they are mended, it closes by itself.
function follow(broken) {
	const unseen = findings("li.error").some((finding) => !memory.closed.includes(finding));
	if (broken && unseen && memory.open !== "findings") remember({ open: "findings", byItself: true });
	if (!broken) remember({ closed: [], ...(memory.byItself && { open: "", byItself: false }) });
}

async function choose(at) {
	const response = await fetch(`${folder}as-of`, { method: "POST", body: at });
	root.querySelector(".wrong").textContent = await response.text();
	if (response.ok) remember({ open: "", byItself: false });
}

let latest = 0;

async function showBar(broken) {
	latest += 1;
	const mine = latest;
	const html = await get("bar");
	if (mine !== latest) return;
	const focused = root.activeElement?.dataset.opens;
	content.innerHTML = html;
	if (!host.isConnected) document.body.append(host);
	follow(broken);
	showPanels();
	if (focused) root.querySelector(`[data-opens="${focused}"]`)?.focus();
	const { words } = root.querySelector(".bar").dataset;
	if (told.textContent !== words) told.textContent = words;
}

root.addEventListener("click", ({ target }) => {
	const { opens, closes, at } = target.dataset;
	if (opens !== undefined) memory.open === opens ? close() : open(opens);
	if (closes !== undefined) close();
	if (at !== undefined) choose(at);
});
root.addEventListener("submit", (event) => {
	event.preventDefault();
	choose(root.getElementById("at").value);
});
root.addEventListener("keydown", (event) => {
	if (event.key === "Escape" && memory.open) close();
});
new ResizeObserver(showPanels).observe(host);

// A state is "good" or "broken" and the number of a look at the files.
function take(state) {
	const [word, version] = state.split(" ");
	if (version !== shown && (word === "good" || wholePage)) location.reload();
	else showBar(word === "broken");
}

function listen(tell) {
	new EventSource(`${folder}events`).addEventListener("message", (event) => tell(event.data));
}

// A browser opens six connections to a server, and a stream of events keeps one of them. So one page listens for all; when it
// is closed, another takes its place.
if (navigator.locks) {
	const pages = new BroadcastChannel("prospectus-preview");
	pages.addEventListener("message", (event) => take(event.data));
	navigator.locks.request("prospectus-preview", () => {
		listen((state) => {
			pages.postMessage(state);
			take(state);
		});
		return new Promise(() => {});
	});
	// What was told while this page was loading, or while it was put aside by "Back".
	const ask = () => get("state").then(take);
	addEventListener("pageshow", (event) => event.persisted && ask());
	ask();
} else {
	listen(take);
}
