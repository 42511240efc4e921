#!/bin/sh
# Whether the published site must be built again although nobody edited it: something has changed by itself since it was built,
# or it was built on another day, since its pages promise to be fresh.
#   rebuild-due.sh PUBLISHED [NOW]     PUBLISHED: the site's address, or the file of its home page
# Prints "due" or "not due" with the reason. The site itself says when it was built, so nothing has to be kept.
set -eu

published=$1
now=${2:-$(date -u +%Y-%m-%dT%H:%M:%SZ)}

# Instants of this form are in order as texts.
not_after() {
  [ "$(printf '%s\n%s\n' "$1" "$2" | LC_ALL=C sort | head -n 1)" = "$1" ]
}

case $published in
  http://* | https://*) page=$(curl --fail --silent --show-error --location --max-time 60 "$published" || true) ;;
  *) page=$(cat "$published" 2>/dev/null || true) ;;
esac
built=$(printf '%s' "$page" | sed -n 's/.*data-as-of="\([0-9TZ:.-]*\)".*/\1/p' | head -n 1)
if [ -z "$built" ]; then
  echo "due: there is no site at $published that says when it was built"
  exit 0
fi
next=$(prospectus status --as-of "$built" --next-change)
if not_after "${next%% *}" "$now"; then
  echo "due: ${next#* }"
elif [ "${built%T*}" != "${now%T*}" ]; then
  echo "due: the site was not built today"
else
  echo "not due: built at $built; next change $next"
fi
