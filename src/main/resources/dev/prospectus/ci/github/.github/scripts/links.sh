#!/bin/sh
# Asks the addresses of other sites to which this one leads, and commits what is known of those that did not answer. These are two jobs,
# so that the one that may push runs this script and git, and nothing that another repository brings.
#   links.sh ask FOLDER     asks, and puts what is known into FOLDER; exits as prospectus links does
#   links.sh keep FOLDER    commits it and pushes it, in a checkout of the main branch, with GITHUB_TOKEN
set -eu

state=links-state.txt
folder=$2

case $1 in
  ask)
    code=0
    prospectus links --format github || code=$?
    # Findings and a defect at one address leave what is known; anything else may have left nothing.
    mkdir -p "$folder"
    if [ -f "$state" ]; then cp "$state" "$folder/$state"; else : >"$folder/$state"; fi
    if [ -n "${GITHUB_OUTPUT:-}" ]; then echo "known=true" >>"$GITHUB_OUTPUT"; fi
    exit "$code"
    ;;
  keep) ;;
  *)
    echo "links.sh: ask or keep, not $1" >&2
    exit 2
    ;;
esac

# What comes from the other job is text: days at addresses, and nothing else is committed.
known=$folder/$state
if [ -L "$known" ] || [ ! -f "$known" ] || [ "$(wc -c <"$known")" -gt 1000000 ] ||
  LC_ALL=C grep -Evq '^(#[^[:cntrl:]]*|https?://[^ [:cntrl:]]+( [0-9]{4}-[0-9]{2}-[0-9]{2}){1,3})$' "$known"; then
  echo "links.sh: $known does not hold days at addresses, so it is not committed" >&2
  exit 1
fi
if [ -L "$state" ]; then
  echo "links.sh: $state is a link, so it is not written" >&2
  exit 1
fi
if [ ! -s "$known" ] && [ ! -e "$state" ]; then exit 0; fi
cp "$known" "$state"
git add -- "$state"
if git diff --cached --quiet -- "$state"; then exit 0; fi

# The token is in no file and in no argument.
if [ -n "${GITHUB_TOKEN:-}" ]; then
  GIT_CONFIG_COUNT=1
  GIT_CONFIG_KEY_0=http.${GITHUB_SERVER_URL:-https://github.com}/.extraheader
  GIT_CONFIG_VALUE_0="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$GITHUB_TOKEN" | base64 | tr -d '\n')"
  export GIT_CONFIG_COUNT GIT_CONFIG_KEY_0 GIT_CONFIG_VALUE_0
fi
GIT_AUTHOR_NAME='github-actions[bot]'
GIT_AUTHOR_EMAIL='github-actions[bot]@users.noreply.github.com'
GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME
GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL
git commit --quiet --message 'What is known of links to other sites' -- "$state"

# Whoever merges meanwhile is first; what is known goes on top. Where both changed a line, the newer answer counts.
branch=$(git symbolic-ref --short HEAD)
for try in 1 2 3 4 5; do
  if git push --quiet origin "HEAD:refs/heads/$branch"; then exit 0; fi
  echo "links.sh: $branch has moved on, or may not be pushed to (try $try)" >&2
  sleep "${PAUSE:-3}"
  git fetch --quiet origin "$branch"
  git rebase --quiet --strategy-option=theirs FETCH_HEAD
done
echo "links.sh: what is known could not be pushed; if a rule protects $branch, let it except GitHub Actions" >&2
exit 1
