/*
 * Filters and sorts the list of offers. The address is the only state: what is chosen stands in its query, every change is
 * a step in the browser's history, and an unknown value counts as not chosen. What a card has stands in its data
 * attributes. One and the same run must have all that is asked of runs, and an offer stands where the best of such runs does:
 * the status that is asked for is that one, so that each offer counts for one status.
 */

const form = document.getElementById("filters");
const results = document.getElementById("results");
const sort = document.getElementById("sort");
const opener = document.querySelector(".filters-open");
const groups = [...results.querySelectorAll(".result-group")];
const flat = results.querySelector(".result-flat");
const nothing = results.querySelector(".nothing");
const chosenBar = results.querySelector(".chosen");
const cards = [...results.querySelectorAll(".card")];
const fields = [...form.querySelectorAll("fieldset")];
const boxes = [...form.querySelectorAll("input[type=checkbox]")];
const names = fields.map((field) => field.dataset.name);
const badges = document.getElementById("statuses").content;

const total = cards.length;
const pageTitle = document.title;
const rank = new Map(cards.map((card, index) => [card, index]));
const statusOrder = groups.flatMap((group) => group.dataset.statuses.split(" "));
const words = new Intl.Collator("en-GB");
const titleOf = (card) => card.querySelector(".card-title").textContent;
const byTitle = (a, b) => words.compare(titleOf(a), titleOf(b));
/** What `data-runs` says of each run, in this order; `status` is one with its changes, `open 2026-10-16T23:00:00Z=closed`. */
const parts = ["status", "term", "day", "mode", "place", "starts", "closes"];
const over = ["finished", "cancelled", "not-running"];
/** What nobody can change for the sake of an offer: leaving it out costs more than leaving out all the others. */
const firm = ["role", "phase"];

/** The runs of a card as they stand now, with what all of them share. What is over, or in the archive, has nothing more to say. */
function runsOf({ dataset: { role, phase, kind, runs: told } }) {
  const all = told.split("|").map((run, index) => {
    const [[first, ...changes], ...others] = run.split(";").map((part) => part.split(" "));
    const status = changes.map((change) => change.split("=")).findLast(([at]) => Date.parse(at) <= Date.now())?.[1] ?? first;
    const values = [status, ...others.map((part) => (over.includes(status) ? [] : part))];
    return { index, role: role.split(" "), phase: phase.split(" "), kind: [kind], ...Object.fromEntries(parts.map((name, index) => [name, values[index]])) };
  });
  const current = all.filter(({ status }) => status !== "not-running");
  return current.length ? current : all.slice(0, 1);
}

/** The runs of each card, and where it stands with them. */
let runs = new Map();
let best = new Map();
const statusOf = (some) => statusOrder.find((status) => some.some((run) => run.status === status));
const standing = (card) => best.get(card).status;

/** When the run that a card stands with starts or closes; what is past or has no date comes last. */
function dateOf(card, name) {
  const date = Date.parse(best.get(card).run[name]);
  return date > Date.now() ? date : 9e15;
}
const byDate = (name) => (a, b) => dateOf(a, name) - dateOf(b, name) || byTitle(a, b);
const orders = {
  "": (a, b) => statusOrder.indexOf(standing(a)) - statusOrder.indexOf(standing(b)) || rank.get(a) - rank.get(b),
  starts: byDate("starts"),
  closes: byDate("closes"),
  title: byTitle,
};

const plural = (count) => `${count} ${count === 1 ? "offer" : "offers"}`;
const labelOf = (box) => box.closest("label").querySelector(".option-label").textContent;
const legendOf = (name) => fields[names.indexOf(name)].querySelector("legend").textContent;

/** The chosen values of each field that has any. */
const chosen = () => new Map(names.map((name) => [name, boxes.filter((box) => box.name === name && box.checked)]).filter(([, some]) => some.length));

/** Any value of a field is enough. */
const meets = (values, some) => some.some((box) => values.includes(box.value));
const costOf = (missed) => missed.length + names.length * missed.filter((name) => firm.includes(name)).length;

/**
 * Where a card stands: with those runs that miss least of what is asked, and the best status among these. `own` says that
 * it would stand so in any case.
 */
function stand(card, asked) {
  const all = runs.get(card).map((run) => {
    const missed = [...asked].filter(([name, some]) => name !== "status" && !meets(run[name], some)).map(([name]) => name);
    return { run, missed, cost: costOf(missed) };
  });
  const least = Math.min(...all.map(({ cost }) => cost));
  const near = all.filter(({ cost }) => cost === least);
  const status = statusOf(near.map(({ run }) => run));
  const { run, missed } = near.find((one) => one.run.status === status);
  const wrong = asked.has("status") && !meets([status], asked.get("status"));
  return { run, status, missed: wrong ? [...missed, "status"] : missed, own: near[0] === all[0] && status === statusOf(runs.get(card)) };
}

const matching = (asked) => cards.filter((card) => !stand(card, asked).missed.length);

/** Says which run was chosen, and how booking stands for it, where the card by itself tells of another. */
function explainRun(card, found) {
  card.querySelectorAll(".card-fit, .card-else").forEach((old) => old.remove());
  const { run, status, own } = best.get(card);
  if (!found || own) return;
  const words = card.querySelector(`[data-run~="${run.index}"] > span`);
  const line = element("p", { className: `card-fit tone-${status}` }, element("strong", { textContent: "For what you chose:" }), " ",
    badges.querySelector(`.status-${status}`).cloneNode(true), " ", element("span", { textContent: words?.textContent ?? "" }));
  if (words?.dataset.later) line.lastChild.dataset.later = words.dataset.later;
  const usual = card.querySelector(".card-status");
  usual.before(line);
  usual.prepend(element("strong", { className: "card-else", textContent: "Otherwise:" }));
}

/** Puts items into a list in this order, and leaves alone what is in its place: moving an element would cost its focus. */
function arrange(list, items) {
  items.forEach((item, index) => {
    if (list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function showCounts(asked) {
  for (const box of boxes) {
    const label = box.closest("label");
    const count = matching(new Map([...asked, [box.name, [box]]])).length;
    const number = label.querySelector(".number");
    number.textContent = count;
    number.nextElementSibling.textContent = count === 1 ? " offer" : " offers";
    label.classList.toggle("is-none", count === 0);
    label.hidden = !box.checked && !count && !matching(new Map([[box.name, [box]]])).length;
  }
}

/** The label of each box, made once, so that it keeps the focus while others come and go. */
const labels = new Map(boxes.map((box) => {
  const button = element("button", { type: "button" },
    element("span", { className: "visually-hidden", textContent: "Remove the filter " }), labelOf(box));
  button.addEventListener("click", () => remove([box]));
  return [box, element("li", {}, button)];
}));

function showChosen(asked) {
  const checked = [...asked.values()].flat();
  chosenBar.hidden = !checked.length;
  const list = chosenBar.querySelector("ul");
  labels.forEach((label, box) => { if (!box.checked) label.remove(); });
  arrange(list, checked.map((box) => labels.get(box)));
  opener.querySelector("span").textContent = checked.length ? `Filter the list (${checked.length} chosen)` : "Filter the list";
}

/** Removes choices; focus goes to what stands in the same place then, or to the results. */
function remove(removed) {
  const buttons = [...chosenBar.querySelectorAll("button")];
  const index = buttons.indexOf(document.activeElement);
  removed.forEach((box) => { box.checked = false; });
  change();
  const left = chosenBar.querySelectorAll("button");
  (index >= 0 && left.length ? left[Math.min(index, left.length - 1)] : results).focus({ preventScroll: true });
}

/** Says which field is in the way, and how many offers there are without it. */
function explain(asked) {
  const ways = [...asked.keys()]
    .map((name) => ({ name, count: matching(new Map([...asked].filter(([other]) => other !== name))).length }))
    .filter((way) => way.count)
    .sort((a, b) => firm.includes(a.name) - firm.includes(b.name) || b.count - a.count);
  const why = [
    "No single choice is in the way: several of them never come together.",
    "One choice is in the way. Leave it out, and there is something for you:",
    "Leave out any one of these choices, and there is something for you:",
  ];
  nothing.querySelector(".nothing-why").textContent = why[Math.min(ways.length, 2)];
  nothing.querySelector("ul").replaceChildren(...ways.map((way) => {
    const values = asked.get(way.name).map(labelOf).join(" or ");
    const button = element("button", { type: "button", className: "button button-quiet" },
      `Without “${legendOf(way.name)}: ${values}”: ${plural(way.count)}`);
    button.addEventListener("click", () => remove(asked.get(way.name)));
    return element("li", {}, button);
  }));
}

/** The offers that miss least of what is asked, at most six. */
function nearest(asked) {
  const cost = (card) => costOf(best.get(card).missed);
  const least = Math.min(...cards.map(cost));
  const near = cards.filter((card) => cost(card) === least && best.get(card).missed.length < asked.size).sort(orders[sort.value]).slice(0, 6);
  const fits = near.length ? asked.size - best.get(near[0]).missed.length : 0;
  return { near, intro: `${near.length === 1 ? "It" : "Each"} fits ${fits} of your ${asked.size} choices.` };
}

function showFlat(title, intro, items, hidden) {
  flat.querySelector("h2").textContent = title;
  flat.querySelector("p").textContent = intro;
  flat.querySelector("p").hidden = !intro;
  arrange(flat.querySelector("ul"), [...items, ...hidden]);
  flat.hidden = !items.length;
}

/** Looks at the clock, and tells whether any status is another now. */
function look() {
  const statuses = () => JSON.stringify(cards.map((card) => runs.get(card)?.map((run) => run.status)));
  const old = statuses();
  runs = new Map(cards.map((card) => [card, runsOf(card)]));
  return statuses() !== old;
}

/** The page as the controls say. */
function show() {
  const asked = chosen();
  best = new Map(cards.map((card) => [card, stand(card, asked)]));
  const found = cards.filter((card) => !best.get(card).missed.length).sort(orders[sort.value]);
  const matched = new Set(found);
  cards.forEach((card) => explainRun(card, matched.has(card)));
  const checked = [...asked.values()].flat();
  nothing.hidden = found.length > 0;
  let shown = found;
  if (!found.length) {
    explain(asked);
    const { near, intro } = nearest(asked);
    shown = near;
    showFlat("Nearest matches", intro, near, []);
  } else if (sort.value) {
    showFlat(sort.selectedOptions[0].textContent, "", found, cards.filter((card) => !found.includes(card)));
  } else {
    flat.hidden = true;
  }
  const visible = new Set(shown);
  cards.forEach((card) => { card.hidden = !visible.has(card); });
  for (const group of groups) {
    const statuses = group.dataset.statuses.split(" ");
    const own = flat.hidden ? cards.filter((card) => statuses.includes(standing(card))).sort(orders[""]) : [];
    if (flat.hidden) arrange(group.querySelector("ul"), own);
    group.hidden = !own.some((card) => visible.has(card));
  }
  showCounts(asked);
  showChosen(asked);
  const count = found.length === total ? plural(total) : `${found.length} of ${plural(total)}`;
  const announced = results.querySelector("[role=status]");
  if (announced.textContent !== count) announced.textContent = count;
  document.title = pageTitle.replace(/\(\d+\)/, `(${found.length})${checked.length ? `: ${checked.map(labelOf).join(", ")}` : ""}`);
}

/** The address of what the controls say, without what is as it would be anyway. */
function address() {
  const pairs = boxes.filter((box) => box.checked).map((box) => [box.name, box.value]);
  if (sort.value) pairs.push(["sort", sort.value]);
  return location.pathname + (pairs.length ? `?${new URLSearchParams(pairs)}` : "");
}

/** Sets the controls by the address. */
function read() {
  const query = new URLSearchParams(location.search);
  boxes.forEach((box) => { box.checked = query.getAll(box.name).includes(box.value); });
  const order = query.get("sort") ?? "";
  sort.value = Object.hasOwn(orders, order) ? order : "";
  const more = form.querySelector("details");
  if (more.querySelector(":checked")) more.open = true;
  show();
}

/** The reader chose: remember it in the history, and show it. */
function change() {
  if (address() !== location.pathname + location.search) history.pushState(null, "", address());
  show();
}

function open(yes) {
  form.classList.toggle("is-open", yes);
  opener.setAttribute("aria-expanded", yes);
}

form.addEventListener("change", change);
sort.addEventListener("change", change);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  change();
  open(false);
  results.scrollIntoView(); // focus alone shows any part of what is taller than the screen
  results.focus({ preventScroll: true });
});
form.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && form.classList.contains("is-open")) {
    open(false);
    opener.focus();
  }
});
opener.addEventListener("click", () => open(!form.classList.contains("is-open")));
form.querySelector(".filters-close").addEventListener("click", () => {
  open(false);
  opener.focus();
});
document.querySelectorAll(".browse .clear").forEach((link) => link.addEventListener("click", (event) => {
  event.preventDefault();
  boxes.forEach((box) => { box.checked = false; });
  change();
  if (!link.checkVisibility()) results.focus({ preventScroll: true });
}));
addEventListener("popstate", read);
addEventListener("pageshow", read);
/* Sent by live.js whenever it has looked at the clock: a run's status may have rolled over. */
document.addEventListener("prospectus:clock", () => { if (look()) show(); });
look();
read();
