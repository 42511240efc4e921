// Writes what a check of a pull request found: one comment that is kept up to date, and suggestions to accept. The files come from
// a run of what the pull request brings, so all of them are taken for text: nothing of them is run, and none is believed without
// asking the git host.
//   node comment.mjs FOLDER     with GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, HEAD_SHA and RUN_URL in the environment
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

/** What `prospectus diff` puts first, by which the comment is found again. */
const MARK = "<!-- prospectus-diff -->";
const SUGGESTION = "<!-- prospectus: suggestion -->";
const MOST_TEXT = 60_000;
const MOST_SUGGESTIONS = 20;
const MOST_LINES = 50;
const MOST_BYTES = 10_000_000;
const MOST_MESSAGE = 500;

const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: api, HEAD_SHA: head, RUN_URL: run } = process.env;

async function ask(path, method = "GET", body = undefined) {
	const response = await fetch(`${api}/repos/${repository}/${path}`, {
		method,
		headers: {
			Accept: "application/vnd.github+json",
			Authorization: `Bearer ${token}`,
			"X-GitHub-Api-Version": "2022-11-28",
		},
		body: body && JSON.stringify(body),
	});
	if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
	return response.json();
}

/** Every entry of a list that the git host gives in pages. */
async function all(path) {
	const entries = [];
	for (let page = 1; page <= 30; page += 1) {
		const more = await ask(`${path}?per_page=100&page=${page}`);
		entries.push(...more);
		if (more.length < 100) break;
	}
	return entries;
}

/** A file of the check; empty if there is none. No link is followed: it might lead to what this run knows and the check does not. */
async function text(folder, name) {
	let file;
	try {
		file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		const stat = await file.stat();
		if (!stat.isFile() || stat.size > MOST_BYTES) throw new Error(`${name} is not what a check leaves: ${stat.size} bytes`);
		return await file.readFile("utf8");
	} catch (missing) {
		if (missing.code === "ENOENT") return "";
		throw missing;
	} finally {
		await file?.close();
	}
}

/** Cannot be seen; it parts what the host would take for a name or for the number of an issue. */
const PART = "\u200b";

/**
 * Calls nobody and names no other issue: a pull request must not speak to people under another's name. A mail address stays as it is,
 * with a letter or digit before its sign; a sign that is written as a number is none any more.
 */
const quiet = (words) =>
	words
		.replaceAll(/&(?=(?:#0*(?:64|35)|#x0*(?:40|23)|commat|num)(?![0-9a-z]))/gi, "&amp;")
		.replaceAll(/(?<![A-Za-z0-9])@(?=[\w-])/g, `@${PART}`)
		.replaceAll(/#(?=\d)/g, `#${PART}`)
		.replaceAll(/\bGH-(?=\d)/gi, (name) => `${name}${PART}`);

/** On one line and as code, in which the host reads nothing: neither marks nor HTML, no link and no name. */
function plain(words) {
	const line = String(words)
		.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ")
		.trim();
	const short = line.length > MOST_MESSAGE ? `${line.slice(0, MOST_MESSAGE)}…` : line;
	const ticks = fence(short, 1);
	return short ? `${ticks} ${short} ${ticks}` : "";
}

/** Cut between lines, so that no mark is cut. */
function short(words) {
	if (words.length <= MOST_TEXT) return words;
	return `${words.slice(0, words.lastIndexOf("\n", MOST_TEXT))}\n\n… and more than fits here: see the summary of the run.`;
}

async function comment(number, words) {
	const said = quiet(short(words.replaceAll(MARK, "").trim()));
	const body = [MARK, said, `[The check, with the site as it would be (\`preview\`)](${run})`].join("\n\n");
	const old = (await all(`issues/${number}/comments`)).find(({ user, body }) => user?.type === "Bot" && body?.startsWith(MARK));
	if (!old) await ask(`issues/${number}/comments`, "POST", { body });
	else if (old.body !== body) await ask(`issues/comments/${old.id}`, "PATCH", { body });
}

/** The lines of a file that a review may speak of, by number: those that a patch shows as they will be. */
function shownLines(patch) {
	const lines = new Map();
	let next = 0;
	for (const line of (patch ?? "").split("\n")) {
		const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(line);
		if (hunk) next = Number(hunk[1]);
		else if (line.startsWith("+") || line.startsWith(" ")) {
			lines.set(next, line.slice(1));
			next += 1;
		}
	}
	return lines;
}

const isCount = (number) => Number.isSafeInteger(number) && number > 0;

/** A place as a report has it, with the columns of its first and last line counted in bytes from 1; undefined for what is none. */
function place({ start, end } = {}) {
	const ordered = isCount(start?.line) && isCount(end?.line) && start.line <= end.line && end.line - start.line < MOST_LINES;
	const columns = [start?.column ?? 1, end?.column ?? Number.MAX_SAFE_INTEGER];
	return ordered && columns.every(isCount) ? { from: start.line, to: end.line, begin: columns[0], end: columns[1] } : undefined;
}

/** Whole lines with a change in them; undefined for lines that the patch does not show. */
function changed(lines, { from, to, begin, end }, words) {
	const bytes = [];
	for (let number = from; number <= to; number += 1) {
		if (!lines.has(number)) return undefined;
		bytes.push(Buffer.from(lines.get(number)));
	}
	return Buffer.concat([bytes[0].subarray(0, begin - 1), Buffer.from(words), bytes.at(-1).subarray(end - 1)]).toString();
}

/** A fence that nothing within ends. */
function fence(words, least = 3) {
	let longest = least - 1;
	for (const [ticks] of words.matchAll(/`+/g)) longest = Math.max(longest, ticks.length);
	return "`".repeat(longest + 1);
}

function suggestion(diagnostic, files) {
	const change = Array.isArray(diagnostic?.suggestions) ? diagnostic.suggestions[0] : undefined;
	const words = change?.text;
	const path = diagnostic?.location?.path;
	const where = place(change?.range ?? {});
	if (!where || typeof words !== "string" || words.length > MOST_TEXT || !files.has(path)) return undefined;
	const becomes = changed(files.get(path), where, words);
	if (becomes === undefined || becomes.length > MOST_TEXT) return undefined;
	const ticks = fence(becomes);
	const body = `${SUGGESTION}\n${plain(diagnostic.message)}\n${ticks}suggestion\n${becomes}\n${ticks}`;
	const first = where.from < where.to ? { start_line: where.from, start_side: "RIGHT" } : {};
	return { path, line: where.to, side: "RIGHT", ...first, body };
}

async function suggest(number, rdjson) {
	const diagnostics = JSON.parse(rdjson)?.diagnostics;
	if (!Array.isArray(diagnostics)) throw new Error("rdjson.json holds no findings");
	const changes = await all(`pulls/${number}/files`);
	const files = new Map(changes.map(({ filename, patch }) => [filename, shownLines(patch)]));
	const old = await all(`pulls/${number}/comments`);
	const isThere = ({ path, body }) => old.some((other) => other.path === path && other.body === body && other.line !== null);
	const comments = [];
	for (const diagnostic of diagnostics) {
		const one = suggestion(diagnostic, files);
		if (one && !isThere(one)) comments.push(one);
		if (comments.length === MOST_SUGGESTIONS) break;
	}
	if (comments.length) await ask(`pulls/${number}/reviews`, "POST", { commit_id: head, event: "COMMENT", comments });
}

const folder = process.argv[2];
const [, number] = /^([1-9]\d{0,8})\n?$/.exec(await text(folder, "number")) ?? [];
if (!number) throw new Error("the check named no pull request");
const pull = await ask(`pulls/${number}`);
if (pull.head?.sha !== head) {
	console.log(`Pull request ${number} has moved on, or the check belongs to another: nothing is written.`);
} else {
	const diff = await text(folder, "diff.md");
	await comment(number, diff || "The changes can't be told yet: the findings come first.");
	const rdjson = await text(folder, "rdjson.json");
	if (rdjson) await suggest(number, rdjson);
}
