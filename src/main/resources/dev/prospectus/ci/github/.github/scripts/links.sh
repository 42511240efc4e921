#!/bin/sh
# Asks the addresses of other sites to which this one leads, and commits what is known of those that did not answer.
#   links.sh     in a checkout of the main branch that may push
set -eu

state=links-state.txt
code=0
prospectus links --format github || code=$?
git add --intent-to-add -- "$state" 2>/dev/null || true
if [ -e "$state" ] && ! git diff --quiet -- "$state"; then
  git -c user.name='github-actions[bot]' -c user.email='github-actions[bot]@users.noreply.github.com' \
    commit --quiet --message 'What is known of links to other sites' -- "$state"
  git push --quiet
fi
exit "$code"
