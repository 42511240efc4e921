#!/bin/sh
# What a merge request would do to the site: its findings, what changes for readers, and the site as it would be.
# Writes: preview/ (the site), review/ (codequality.json, junit.xml, diff.md). Exits with 1 when something must not be merged.
set -eu

# What the merge request brings under these names is not what was found.
rm -rf review preview
mkdir review
worst=0

# Keeps the worst exit code, and goes on: an editor wants to see everything at once.
try() {
  code=0
  "$@" || code=$?
  if [ "$code" -gt "$worst" ]; then worst=$code; fi
}

try prospectus check
prospectus check --format gitlab >review/codequality.json || [ $? -eq 1 ] || worst=3
prospectus check --format junit >review/junit.xml || [ $? -eq 1 ] || worst=3
try prospectus diff "$CI_MERGE_REQUEST_DIFF_BASE_SHA" --direct --format markdown --output review/diff.md
if [ "$worst" -eq 0 ]; then
  try prospectus build --out preview
fi
exit "$worst"
