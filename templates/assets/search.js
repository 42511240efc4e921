/*
 * Search from any page: a dialog with a combobox and its list (ARIA Authoring Practices, combobox with list autocomplete).
 * The link to the page from A to Z opens it, and so does Ctrl+K or Cmd+K. What finds is fetched when it is first used. All that
 * was found stands on the search's own page (results.js).
 */
const openers = document.querySelectorAll(".search-open");
/** Where everything is listed, for those without scripts, and where words lead that stand in the address. */
const listed = openers[0].href;

/** No page holds the dialog, since it is of no use without this script. */
const dialog = Object.assign(document.createElement("dialog"), { className: "search", ariaLabel: "Search" });
dialog.innerHTML = `
	<form class="search-form" method="get" role="search">
		<label for="search_field">Search this website</label>
		<div class="search-row">
			<input id="search_field" name="q" type="text" enterkeyhint="go" role="combobox" aria-expanded="false"
				aria-controls="search_results" aria-autocomplete="list" autocomplete="off" spellcheck="false" maxlength="80">
			<button type="button" class="search-close">Close</button>
		</div>
	</form>
	<p class="search-count" role="status"></p>
	<div class="search-results" id="search_results" role="listbox" aria-label="Results" hidden></div>
	<p class="search-foot"><a></a></p>`;
const form = dialog.querySelector("form");
const foot = dialog.querySelector(".search-foot a");
form.action = listed;

/** A group shows this many at most, so that one kind never hides the others. */
const GROUP_LIMIT = 6;

const field = dialog.querySelector("input");
const list = dialog.querySelector(".search-results");
const said = dialog.querySelector("[role=status]");
let ready;
let options = [];
/** What the options are for: while somebody types on, they are not yet for all of it. */
let answered = "";

/** What finds; a failure is forgotten, so that the next key tries again. */
function engine() {
	ready ??= import("./finding.js")
		.then(({ load }) => load(listed))
		.catch((error) => {
			ready = undefined;
			throw error;
		});
	return ready;
}

function show({ groups, shown }) {
	list.replaceChildren(
		...groups.map(({ title, items }, index) => {
			const group = document.createElement("div");
			group.setAttribute("role", "group");
			group.setAttribute("aria-labelledby", `search_group_${index}`);
			group.innerHTML = `<p id="search_group_${index}" class="search-group" role="presentation"></p>`;
			group.firstChild.textContent = title;
			group.append(...items.slice(0, GROUP_LIMIT).map(shown));
			return group;
		}),
	);
	options = [...list.querySelectorAll("a")];
	options.forEach((one, index) => {
		one.id = `search_option_${index}`;
		one.setAttribute("role", "option");
		one.tabIndex = -1;
	});
	list.hidden = !options.length;
	field.setAttribute("aria-expanded", !list.hidden);
	choose(-1);
}

const chosen = () => options.findIndex((one) => one.getAttribute("aria-selected") === "true");

/** Makes an option the active one; -1 for none, so that Enter takes the first. */
function choose(index) {
	options.forEach((one, place) => one.setAttribute("aria-selected", place === index));
	if (index < 0) field.removeAttribute("aria-activedescendant");
	else {
		field.setAttribute("aria-activedescendant", options[index].id);
		options[index].scrollIntoView({ block: "nearest" });
	}
}

/** What is said of the results, and where all of them are. */
function say(words, all) {
	if (said.textContent !== words) said.textContent = words;
	foot.textContent = all || "Everything from A to Z";
	foot.href = all ? `${listed}?${new URLSearchParams({ q: field.value.trim() })}` : listed;
}

async function search() {
	const query = field.value.trim();
	if (query.length < 2 || !/[\p{L}\p{N}]/u.test(query)) {
		answered = "";
		show({ groups: [] });
		say("");
		return;
	}
	try {
		const found = (await engine())(query);
		if (query !== field.value.trim()) return;
		answered = query;
		show(found);
		const more = found.count > options.length ? `, the best ${options.length} shown` : "";
		say(found.words + more, found.count && (more ? `All ${found.words}` : "These results on a page"));
	} catch {
		say("The search could not be loaded. Everything on this website is listed from A to Z.");
	}
}

function open() {
	if (!dialog.open) dialog.showModal();
	field.select();
	engine().catch(() => {});
}

if (dialog.showModal) {
	document.body.append(dialog);
	say("");
	openers.forEach((link) => {
		link.setAttribute("aria-keyshortcuts", "Control+K Meta+K");
		link.addEventListener("click", (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			open();
			event.preventDefault(); // last, so that the link leads to the list where any of this failed
		});
	});
	addEventListener("keydown", (event) => {
		if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
			open();
			event.preventDefault();
		}
	});
	field.addEventListener("input", search);
	field.addEventListener("keydown", (event) => {
		const moves = { ArrowDown: 1, ArrowUp: -1 };
		if (event.key in moves && options.length) {
			event.preventDefault();
			const from = chosen() < 0 && event.key === "ArrowUp" ? options.length : chosen();
			choose((from + moves[event.key] + options.length) % options.length);
		}
	});
	/* Without an option for what was typed, the form asks the search's own page. */
	form.addEventListener("submit", (event) => {
		const query = field.value.trim();
		const target = query === answered ? options[Math.max(chosen(), 0)] : undefined;
		if (target || !query) event.preventDefault();
		target?.click();
	});
	dialog.querySelector(".search-close").addEventListener("click", () => dialog.close());
	/* A link within this page leaves the dialog; so does a click beside it. */
	dialog.addEventListener("click", (event) => {
		if (event.target === dialog || event.target.closest("a")) dialog.close();
	});
}
