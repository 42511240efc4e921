#!/bin/sh
# Opens an issue that says why the site will not be renewed, unless it is open already. GitHub mails it to whoever watches the repository.
#   alarm-issue.sh     with REASONS, and with GH_TOKEN, which may write issues
set -eu

title='The website is not renewed'
open=$(gh issue list --repo "$GITHUB_REPOSITORY" --state open --search "\"$title\" in:title" --json title --jq length)
if [ "$open" -gt 0 ]; then exit 0; fi
gh issue create --repo "$GITHUB_REPOSITORY" --title "$title" --body "$REASONS

The runs of the workflow Rebuild say what fails. When it is mended, close this issue: another is opened if it happens again."
