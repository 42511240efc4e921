#!/bin/sh
# What a pull request would do to the site: annotations of all findings, the site as it would be, and what the comment needs.
# Runs what the pull request brings, so it is given no secret and no token that may write.
#   pull-request.sh NUMBER     in a checkout of the merge commit, with its history
# Writes: preview/ (the site), review/ (number, diff.md, rdjson.json). Exits with 1 when something must not be merged.
set -eu

number=$1
# A checkout of a pull request is its merge: the first parent is the branch that it goes to, the second is what its author wrote.
base=$(git rev-parse --verify 'HEAD^1')
head=$(git rev-parse --verify 'HEAD^2')
# What the pull request brings under these names is not what was found.
rm -rf review preview
mkdir review
printf '%s\n' "$number" >review/number
worst=0

# Keeps the worst exit code, and goes on: an editor wants to see everything at once.
try() {
  code=0
  "$@" || code=$?
  if [ "$code" -gt "$worst" ]; then worst=$code; fi
}

echo "What is wrong with the site once this is merged:"
try prospectus check --format github
try prospectus diff "$base" --direct --format markdown --output review/diff.md
if [ -s review/diff.md ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat review/diff.md >>"$GITHUB_STEP_SUMMARY"; fi

# Suggestions stand on the lines that the author sees, which the merge may have moved.
written=$(mktemp -d)
git worktree add --quiet --detach "$written" "$head"
prospectus check --site "$written" --format rdjson >review/rdjson.json || [ $? -eq 1 ] || worst=3
git worktree remove --force "$written"

if [ "$worst" -eq 0 ]; then
  try prospectus build --out preview
fi
exit "$worst"
