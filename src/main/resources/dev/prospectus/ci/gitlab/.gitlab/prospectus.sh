#!/bin/sh
# Puts the command prospectus on the path: built from one commit of its repository, and kept for the next run. Read by the shell that
# goes on: . .gitlab/prospectus.sh
set -eu

case ${PROSPECTUS_REPOSITORY:-} in
  https://*) ;;
  *)
    echo "Say in .gitlab-ci.yml where Prospectus comes from: PROSPECTUS_REPOSITORY (https://...) and PROSPECTUS_COMMIT (40 digits)" >&2
    exit 1
    ;;
esac
echo "$PROSPECTUS_COMMIT" | grep -Eqx '[0-9a-f]{40}' || {
  echo "PROSPECTUS_COMMIT must have 40 digits: $PROSPECTUS_COMMIT" >&2
  exit 1
}
program=$PWD/.prospectus/program
mkdir -p "$program"
git -C "$program" init --quiet
git -C "$program" fetch --quiet --depth 1 "$PROSPECTUS_REPOSITORY" "$PROSPECTUS_COMMIT"
git -C "$program" checkout --quiet --force FETCH_HEAD
# What was kept is of this very commit, though its files are older than those of the checkout.
for kept in "$program"/target/prospectus.jar "$program"/target/fast-start/*; do
  if [ -f "$kept" ]; then touch "$kept"; fi
done
"$program/prospectus" --version
PATH=$program:$PATH
export PATH
