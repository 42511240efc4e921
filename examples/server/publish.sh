#!/bin/sh
# Publishes a site on a server of one's own: when its files have changed, and when something on it has changed by itself. Run it from
# time to time, by cron or the timer beside this file. Nothing is done when nothing is due.
#   publish.sh SITE OUT     SITE: a git checkout of the site. OUT: the folder that the web server serves
# The command prospectus must be on the path.
set -eu

site=$1
out=$2
here=$(cd -- "$(dirname -- "$0")" && pwd)

git -C "$site" pull --quiet --ff-only
revision=$(git -C "$site" rev-parse HEAD)
published=$(cat "$out.revision" 2>/dev/null || true)
if [ "$revision" != "$published" ]; then
  echo "due: the files have changed"
else
  answer=$(cd "$site" && sh "$here/rebuild-due.sh" "$out/index.html")
  echo "$answer"
  case $answer in
    due:*) ;;
    *) exit 0 ;;
  esac
fi
prospectus build --site "$site" --out "$out"
printf '%s\n' "$revision" >"$out.revision"
