/*
 * Search from any page: a dialog with a combobox and its list (ARIA Authoring Practices, combobox with list autocomplete).
 * The link to the page from A to Z opens it, and so does Ctrl+K or Cmd+K. What it needs is fetched when it is first used:
 * the index, and Fuse, which finds words that are misspelt.
 */

const dialog = document.getElementById("search");
const field = document.getElementById("search-field");
const list = document.getElementById("search-results");
const said = dialog.querySelector("[role=status]");
const badges = document.getElementById("statuses").content;

/** A group shows this many at most, so that one kind never hides the others. */
const GROUP_LIMIT = 6;
/** Fuse's threshold: 0 finds only what is spelt right, 1 finds anything. */
const TOLERANCE = 0.3;
const FIELDS = [{ name: "title", weight: 3 }, { name: "words", weight: 2 }, { name: "text", weight: 1 }];
/** What is less like than this was not meant: two slips in a word of six letters. */
const LEAST = 0.66;
/** So short a word is an abbreviation or the start of a word; inside of words it would be found everywhere. */
const SHORT = 3;
/** What a question is made of, and what no programme is called. */
const ASIDE = new Set(("a an and any are at be can do does for from full have how i if in is it me much my next of on or our still "
  + "the there this to us we what when where which who will with you your").split(" "));

let ready;
let options = [];

async function load() {
  const [{ default: Fuse }, answer] = await Promise.all([import(dialog.dataset.engine), fetch(dialog.dataset.index)]);
  if (!answer.ok) throw new Error(`${answer.status} ${dialog.dataset.index}`);
  const { groups, entries } = await answer.json();
  const fuse = new Fuse(entries, { keys: FIELDS, threshold: TOLERANCE, ignoreLocation: true, shouldSort: false });
  return { groups, fuse };
}

/** Index and engine; a failure is forgotten, so that the next key tries again. */
function engine() {
  ready ??= load().catch((error) => { ready = undefined; throw error; });
  return ready;
}

const wordsOf = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Without what stands aside, unless nothing else is there. */
function telling(words) {
  const left = words.filter((word) => !ASIDE.has(word));
  return left.length ? left : words;
}

/** The least number of letters to add, drop or change to make one word of another (Levenshtein). */
function slips(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length];
}

/** As it was typed, and what that may be the plural of: who asks for TAs means a TA. */
const forms = (word) => [word, ...(word.length > 2 && word.endsWith("s") ? [word.slice(0, -1)] : [])];

/** From 1, the same or its plural, over what begins like it and what is misspelt, down to 0. */
function likeness(typed, word) {
  if (forms(typed).includes(word)) return 1;
  if (word.startsWith(typed)) return 0.95;
  if (typed.length <= SHORT || word.length < typed.length - 2) return 0;
  return Math.max(1 - slips(typed, word) / typed.length, 0.85 - slips(typed, word.slice(0, typed.length)) / typed.length);
}

/** How well an entry fits: each word typed counts by the field that has it best, and all of them together as a phrase. */
function rate(item, words) {
  item.parts ??= FIELDS.map(({ name, weight }) => ({ weight, words: wordsOf(item[name]) }));
  let like = 1;
  let score = 0;
  for (const typed of words) {
    const found = item.parts.map((part) => ({ weight: part.weight, like: Math.max(0, ...part.words.map((word) => likeness(typed, word))) }));
    like = Math.min(like, Math.max(...found.map((one) => one.like)));
    score += Math.max(...found.map((one) => one.like * one.weight));
  }
  const phrase = ` ${words.join(" ")}`;
  const whole = words.length > 1 ? item.parts.find((part) => ` ${telling(part.words).join(" ")}`.includes(phrase)) : undefined;
  return { item, like, score: score + (whole?.weight ?? 0) * words.length };
}

/**
 * Entries that have every word somewhere, the best first. Fuse finds candidates, misspelt or not; a guess is dropped where
 * other entries have the very words.
 */
function find({ fuse }, query) {
  const words = telling(wordsOf(query));
  const candidates = fuse.search({ $and: words.map((word) => ({ $or: FIELDS.flatMap(({ name }) => forms(word).map((form) => ({ [name]: form }))) })) });
  const rated = candidates.map(({ item }) => rate(item, words));
  const best = Math.max(...rated.map(({ like }) => like));
  return rated
    .filter(({ like }) => like >= Math.max(LEAST, best * 0.9))
    .sort((a, b) => b.score - a.score || a.item.title.length - b.item.title.length)
    .map(({ item }) => item);
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

/** How booking stands now; the index knows what changes, and when. */
function status(item) {
  const due = item.changes.map((change) => change.split("=")).filter(([at]) => Date.parse(at) <= Date.now());
  return badges.querySelector(`.status-${due.at(-1)?.[1] ?? item.status}`).cloneNode(true);
}

/** As much as is shown, so that no more is read out. */
const brief = (text) => text.length > 140 ? `${text.slice(0, text.lastIndexOf(" ", 140))} …` : text;

function option(item) {
  const made = element("a", { role: "option", href: item.url, tabindex: "-1", "aria-selected": "false", class: "search-option" },
    element("span", { class: "search-title" }, item.title));
  if (item.status) made.append(" ", status(item));
  else if (item.text) made.append(element("span", { class: "search-text" }, brief(item.text)));
  return made;
}

function show(groups, found) {
  const lists = groups.map((title) => ({ title, items: found.filter((item) => item.group === title).slice(0, GROUP_LIMIT) }))
    .filter(({ items }) => items.length);
  list.replaceChildren(...lists.map(({ title, items }, index) => element("div", { role: "group", "aria-labelledby": `search-group-${index}` },
    element("p", { id: `search-group-${index}`, class: "search-group", role: "presentation" }, title), ...items.map(option))));
  options = [...list.querySelectorAll("[role=option]")];
  options.forEach((one, index) => { one.id = `search-option-${index}`; });
  expand(options.length > 0);
}

function expand(yes) {
  list.hidden = !yes;
  field.setAttribute("aria-expanded", yes);
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

function say(words) {
  if (said.textContent !== words) said.textContent = words;
}

async function search() {
  const query = field.value.trim();
  if (query.length < 2 || !wordsOf(query).length) {
    options = [];
    list.replaceChildren();
    expand(false);
    say("");
    return;
  }
  try {
    const tools = await engine();
    if (query !== field.value.trim()) return;
    const found = find(tools, query);
    show(tools.groups, found);
    const more = found.length > options.length ? `, the best ${options.length} shown` : "";
    say(found.length ? `${found.length} ${found.length === 1 ? "result" : "results"}${more}` : `Nothing found for “${query}”. Try fewer or other words.`);
  } catch {
    say("The search could not be loaded. Everything on this website is listed from A to Z.");
  }
}

function open() {
  if (!dialog.open) dialog.showModal();
  field.select();
  engine().catch(() => {});
}

document.querySelectorAll(".search-open").forEach((link) => link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open();
}));
addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    open();
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
dialog.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const target = options[Math.max(chosen(), 0)];
  if (target) target.click();
});
dialog.querySelector(".search-close").addEventListener("click", () => dialog.close());
/* A link within this page leaves the dialog; so does a click beside it. */
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("a")) dialog.close();
});

/* An address with a query, as the form makes it where nothing intercepts it. */
const asked = new URLSearchParams(location.search).get("q");
if (asked && document.body.classList.contains("page-search")) {
  field.value = asked;
  open();
  search();
}
