#!/bin/sh
# Whether the published site is not renewed any more, long before its pages tell readers that they are old. Run it where something runs when
# the schedule that publishes has stopped: on another machine, by cron, which sends by mail what is printed.
#   alarm.sh PUBLISHED [NOW]     PUBLISHED: the site's address, or the file of its home page
# Prints what is wrong, and exits with 1; prints nothing and exits with 0 when all is well. In a job of a public repository on GitHub
# (SCHEDULE_OF=public) it also tells when the schedule itself is about to be stopped.
set -eu

published=$1
now=${2:-$(date -u +%Y-%m-%dT%H:%M:%SZ)}

case $published in
  http://* | https://*) page=$(curl --fail --silent --show-error --location --max-time 60 "$published" 2>&1 || true) ;;
  *) page=$(cat "$published" 2>/dev/null || true) ;;
esac
said() {
  printf '%s' "$page" | sed -n 's/.*'"$1"'="\([0-9TZ:.-]*\)".*/\1/p' | head -n 1
}
built=$(said data-as-of)
until=$(said data-fresh-until)

# Seconds since 1970, since not every date(1) reads dates.
seconds() {
  echo "$1" | awk -F '[-T:Z.]' '{
    y = $1; m = $2 + 0; if (m <= 2) { y--; m += 12 }
    day = 365 * y + int(y / 4) - int(y / 100) + int(y / 400) + int((153 * (m - 3) + 2) / 5) + $3 - 719469
    printf "%.0f\n", day * 86400 + $4 * 3600 + $5 * 60 + $6
  }'
}

wrong=0
if [ -z "$built" ] || [ -z "$until" ]; then
  echo "There is no site at $published that says when it was built."
  wrong=1
else
  age=$(($(seconds "$now") - $(seconds "$built")))
  promised=$(($(seconds "$until") - $(seconds "$built")))
  # A schedule renews the site each day. Half of the promised time leaves the other half to mend it.
  if [ "$age" -gt 93600 ] && [ $((age * 2)) -gt "$promised" ]; then
    if [ "$age" -gt "$promised" ]; then when=Since; else when=From; fi
    echo "The site at $published was built at $built and not again. $when $until its pages tell readers that they are old."
    wrong=1
  fi
fi
# GitHub stops schedules of public repositories 60 days after the last commit.
if [ "${SCHEDULE_OF:-}" = public ]; then
  commit=$(git log -1 --format=%ct)
  days=$((($(seconds "$now") - commit) / 86400))
  if [ "$days" -ge 50 ]; then
    echo "The last commit is $days days old, and GitHub stops the schedule that renews the site after 60: merge a change, or enable the workflow again under Actions."
    wrong=1
  fi
fi
exit "$wrong"
