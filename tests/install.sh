#!/bin/sh
# Make sure that the programs are there which the tests run: a Chromium, and gettext's msgfmt. Installs Debian's packages
# where that is possible.
set -eu
missing=""
found=""
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then found="$name"; break; fi
done
if [ -z "$found" ]; then missing="chromium fonts-dejavu-core"; fi
if ! command -v msgfmt >/dev/null 2>&1; then missing="$missing gettext"; fi
if [ -z "$missing" ]; then exit 0; fi
if ! command -v apt-get >/dev/null 2>&1; then
  echo "The tests need Chromium and gettext. Install them, or name the browser: make test CHROMIUM=/path/to/chromium" >&2
  exit 1
fi
echo "Installing what the tests run:$missing …"
sudo=""
if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends $missing >/dev/null
