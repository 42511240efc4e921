#!/bin/sh
# Writes what changes for readers into the merge request, as one note that is kept up to date.
#   note.sh FILE     with PROSPECTUS_NOTE_TOKEN, an access token that may write notes (scope api, role Reporter)
set -eu

file=$1
[ -s "$file" ] || exit 0
notes=$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes

ask() {
  curl --fail --silent --show-error --max-time 60 --header "PRIVATE-TOKEN: $PROSPECTUS_NOTE_TOKEN" "$@"
}

# The note begins with the mark of prospectus diff, which JSON may write with \u003c in place of <.
known=$(ask "$notes?per_page=100&sort=asc" |
  grep -Eo '"id":[0-9]+,("type":("[A-Za-z]*"|null),)?"body":"(<|\\u003c)!-- prospectus-diff' |
  head -n 1 | sed 's/^"id":\([0-9]*\).*/\1/')
if [ -n "$known" ]; then
  ask --output /dev/null --request PUT --data-urlencode "body@$file" "$notes/$known"
else
  ask --output /dev/null --request POST --data-urlencode "body@$file" "$notes"
fi
