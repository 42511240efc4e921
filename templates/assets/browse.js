/*
 * Filters and sorts the list of offers. The address is the only state: what is chosen stands in its query, every change is
 * a step in the browser's history, and an unknown value counts as not chosen. What a card has stands in its data
 * attributes. One and the same run must have all that is asked for, and an offer stands where the best of such runs does.
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

/** The runs of a card as they stand now, with what all of them share. What is over, or in the archive, has nothing more to say. */
function runsOf({ dataset: { role, phase, kind, runs: told } }) {
  const all = told.split("|").map((run, index) => {
    const [[first, ...changes], ...others] = run.split(";").map((part) => part.split(" "));
    const status = changes.map((change) => change.split("=")).findLast(([at]) => Date.parse(at) <= Date.now())?.[1] ?? first;
    const values = [[status], ...others.map((part) => (over.includes(status) ? [] : part))];
    return { index, role: role.split(" "), phase: phase.split(" "), kind: [kind], ...Object.fromEntries(parts.map((name, index) => [name, values[index]])) };
  });
  const current = all.filter(({ status }) => status[0] !== "not-running");
  return current.length ? current : all.slice(0, 1);
}

/** The runs of each card, and those of them that meet most of what is asked. */
let runs = new Map();
let best = new Map();
const statusOf = (some) => statusOrder.find((status) => some.some((run) => run.status[0] === status));
const standing = (card) => statusOf(best.get(card));

/** The first date that is still to come; what has none comes last. */
const dateOf = (card, name) => Math.min(9e15, ...best.get(card).map((run) => Date.parse(run[name])).filter((date) => date > Date.now()));
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

/** The chosen values of each field. */
const chosen = () => new Map(names.map((name) => [name, boxes.filter((box) => box.name === name && box.checked)]));

/** Any value of a field is enough; a field without a choice asks nothing. */
const meets = (run, asked, name) => !asked.get(name).length || asked.get(name).some((box) => run[name].includes(box.value));

/** Those runs of a card that meet every field, but for one that may be left out. */
const fitting = (card, asked, except) => runs.get(card).filter((run) => names.every((name) => name === except || meets(run, asked, name)));
const matching = (asked, except) => cards.filter((card) => fitting(card, asked, except).length);

/** Those runs of a card that meet the most fields. */
function closest(card, asked) {
  const score = (run) => names.filter((name) => meets(run, asked, name)).length;
  const most = Math.max(...runs.get(card).map(score));
  return runs.get(card).filter((run) => score(run) === most);
}

/** Says which run was chosen, and how booking stands for it, where the card by itself tells of another. */
function explainRun(card, found) {
  card.querySelectorAll(".card-fit, .card-else").forEach((old) => old.remove());
  const fit = best.get(card);
  const status = standing(card);
  if (!found || (fit.some((run) => run.index === 0) && status === statusOf(runs.get(card)))) return;
  const words = card.querySelector(`[data-run~="${fit.find((run) => run.status[0] === status).index}"]`);
  const line = element("p", { className: `card-fit tone-${status}` }, element("strong", { textContent: "For what you chose:" }), " ",
    badges.querySelector(`.status-${status}`).cloneNode(true), " ", element("span", { textContent: words?.textContent ?? "" }));
  if (words?.dataset.later) line.lastChild.dataset.later = words.dataset.later;
  const own = card.querySelector(".card-status");
  own.before(line);
  own.prepend(element("strong", { className: "card-else", textContent: "Otherwise:" }));
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
  for (const name of names) {
    const offered = cards.map((card) => fitting(card, asked, name).flatMap((run) => run[name]));
    for (const box of boxes.filter((one) => one.name === name)) {
      const label = box.closest("label");
      const count = offered.filter((values) => values.includes(box.value)).length;
      label.querySelector(".number").textContent = count;
      label.classList.toggle("is-none", count === 0);
      label.hidden = !box.checked && !cards.some((card) => runs.get(card).some((run) => run[name].includes(box.value)));
    }
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
  const used = names.filter((name) => asked.get(name).length);
  const ways = used
    .map((name) => ({ name, count: matching(asked, name).length }))
    .filter((way) => way.count)
    .sort((a, b) => b.count - a.count);
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

/** The offers that fit most of the fields asked for, at most six. */
function nearest(asked) {
  const used = names.filter((name) => asked.get(name).length);
  const score = new Map(cards.map((card) => [card, used.filter((name) => meets(best.get(card)[0], asked, name)).length]));
  const most = Math.max(...score.values());
  const near = most ? cards.filter((card) => score.get(card) === most).sort(orders[sort.value]).slice(0, 6) : [];
  return { near, intro: `${near.length === 1 ? "It" : "Each"} fits ${most} of your ${used.length} choices.` };
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
  best = new Map(cards.map((card) => [card, closest(card, asked)]));
  const found = matching(asked).sort(orders[sort.value]);
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
  results.focus();
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
