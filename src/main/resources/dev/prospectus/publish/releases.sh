# What is done in the folder with the releases, by the sh of the machine that has it. Before this stand its variables:
#   folder, action, name (of a release), keep (how many releases)
# It prints lines that ReleaseFolder reads. Nothing runs before the last line has come, so a broken connection does no harm.
set -eu
umask 022
LC_ALL=C
export LC_ALL
unset CDPATH

# Names of releases are ours alone, so that nothing else is ever removed.
ours() {
  case $1 in
    '' | *[!0-9TZ-]*) return 1 ;;
    [0-9]*T*Z*) return 0 ;;
    *) return 1 ;;
  esac
}

present() {
  if [ -L current ]; then
    link=$(readlink current)
    echo "${link#releases/}"
  fi
}

tell() {
  present=$(present)
  for place in releases/*; do
    release=${place#releases/}
    ours "$release" && [ -f "$place/.prospectus-manifest" ] || continue
    lines=$(wc -l <"$place/.prospectus-manifest")
    asof=$(sed -n 's/.*data-as-of="\([0-9TZ:.-]*\)".*/\1/p' "$place/index.html" 2>/dev/null | head -n 1)
    echo "release $release $((lines - 1)) $asof"
  done
  if ours "$present" && [ -f "releases/$present/.prospectus-manifest" ]; then
    echo "current $present"
    if [ "$action" != list ]; then
      echo "files"
      cat "releases/$present/.prospectus-manifest"
    fi
  fi
}

# Whether the folder, or what would be above it, is a file.
beneath() {
  place=$folder
  while [ ! -e "$place" ]; do
    case $place in
      */*) place=${place%/*} ;;
      *) return 0 ;;
    esac
  done
  if [ ! -d "$place" ]; then
    if [ "$place" = "$folder" ]; then echo "refused file"; else echo "refused below"; fi
    exit 0
  fi
}

# Whether the folder is one of releases, or may become one.
enter() {
  cd -- "$folder"
  if [ ! -d releases ] && [ -n "$(ls -A)" ]; then
    echo "refused others"
    exit 0
  fi
  if [ -e current ] && [ ! -L current ]; then
    echo "refused current"
    exit 0
  fi
}

begin() {
  beneath
  mkdir -p -- "$folder"
  enter
  mkdir -p releases
  first=$name
  number=1
  while [ -e "releases/$name" ] || [ -e "releases/.incoming-$name" ]; do
    number=$((number + 1))
    name=$first-$number
  done
  mkdir "releases/.incoming-$name"
  echo "incoming $name"
}

# A rename takes the old link's place in one step. GNU and BusyBox need -T for it, BSD and macOS -h.
point() {
  [ -f "releases/$1/.prospectus-manifest" ]
  rm -f ".next-$1"
  ln -s "releases/$1" ".next-$1"
  if ! said=$(mv -fT ".next-$1" current 2>&1) && ! mv -fh ".next-$1" current 2>/dev/null; then
    rm -f ".next-$1"
    echo "$said" >&2
    exit 1
  fi
}

# Keeps the latest releases and the present one; what a killed publication left is removed after a day.
prune() {
  present=$(present)
  count=0
  for release in $(ls -r releases); do
    ours "$release" || continue
    count=$((count + 1))
    if [ "$count" -gt "$keep" ] && [ "$release" != "$present" ]; then rm -rf "releases/$release"; fi
  done
  find releases -maxdepth 1 -name '.incoming-*' -mtime +0 -exec rm -rf {} +
  find . -maxdepth 1 -name '.next-*' -mtime +0 -exec rm -f {} +
}

main() {
  case $action in
    look | list)
      beneath
      if [ ! -e "$folder" ]; then exit 0; fi
      enter
      tell
      ;;
    begin)
      if ! command -v rsync >/dev/null 2>&1; then
        echo "refused rsync"
        exit 0
      fi
      begin
      tell
      ;;
    finish)
      cd -- "$folder"
      mv "releases/.incoming-$name" "releases/$name"
      point "$name"
      prune || echo "left"
      ;;
    point)
      cd -- "$folder"
      point "$name"
      ;;
    discard)
      cd -- "$folder"
      rm -rf "releases/.incoming-$name"
      # The name was free when the publication began. Its release stays only if readers see it.
      if [ "$(present)" != "$name" ]; then rm -rf "releases/$name"; fi
      ;;
  esac
}

main
