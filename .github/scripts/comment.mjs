// Writes what a check of a pull request found: one comment that is kept up to date, and suggestions to accept. The files come from
// a run of what the pull request brings, so all of them are taken for text: nothing of them is run, and none is believed without
// asking the git host.
//   node comment.mjs FOLDER     with GITHUB_TOKEN, GITHUB_REPOSITORY, GITHUB_API_URL, HEAD_SHA and RUN_URL in the environment
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What `prospectus diff` puts first, by which the comment is found again. */
const MARK = "<!-- prospectus-diff -->";
const SUGGESTION = "<!-- prospectus: suggestion -->";
const MOST_TEXT = 60_000;
const MOST_SUGGESTIONS = 20;

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

async function text(folder, name) {
	try {
		return await readFile(join(folder, name), "utf8");
	} catch (missing) {
		if (missing.code === "ENOENT") return "";
		throw missing;
	}
}

/** Names nobody: a pull request must not call people under another's name. */
const quiet = (words) => words.replaceAll(/(?<![\w`])@(?=\w)/g, "@<!-- -->");

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

/** Whole lines with a change in them, columns counted in bytes from 1; undefined for lines that the patch does not show. */
function changed(lines, { start, end }, words) {
	const numbers = Array.from({ length: end.line - start.line + 1 }, (_, place) => start.line + place);
	if (!numbers.length || numbers.length > 50 || !numbers.every((number) => lines.has(number))) return undefined;
	const bytes = numbers.map((number) => Buffer.from(lines.get(number)));
	const before = bytes[0].subarray(0, (start.column ?? 1) - 1);
	const after = bytes.at(-1).subarray((end.column ?? bytes.at(-1).length + 1) - 1);
	return Buffer.concat([before, Buffer.from(words), after]).toString();
}

/** A fence that nothing within ends. */
const fence = (words) => "`".repeat(Math.max(3, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));

function suggestion(diagnostic, files) {
	const [{ range, text: words } = {}] = diagnostic.suggestions ?? [];
	const { path } = diagnostic.location ?? {};
	if (!range?.start?.line || !range.end?.line || typeof words !== "string" || !files.has(path)) return undefined;
	const becomes = changed(files.get(path), range, words);
	if (becomes === undefined) return undefined;
	const ticks = fence(becomes);
	const said = quiet(String(diagnostic.message)).replaceAll("`", "'");
	const body = `${SUGGESTION}\n${said}\n${ticks}suggestion\n${becomes}\n${ticks}`;
	const place = range.start.line < range.end.line ? { start_line: range.start.line, start_side: "RIGHT" } : {};
	return { path, line: range.end.line, side: "RIGHT", ...place, body };
}

async function suggest(number, rdjson) {
	const { diagnostics } = JSON.parse(rdjson);
	const changes = await all(`pulls/${number}/files`);
	const files = new Map(changes.map(({ filename, patch }) => [filename, shownLines(patch)]));
	const old = await all(`pulls/${number}/comments`);
	const isThere = ({ path, body }) => old.some((other) => other.path === path && other.body === body && other.line !== null);
	const comments = diagnostics
		.map((diagnostic) => suggestion(diagnostic, files))
		.filter((one) => one && !isThere(one))
		.slice(0, MOST_SUGGESTIONS);
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
