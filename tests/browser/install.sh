#!/bin/sh
# Make sure that there is a Chromium for the tests. Installs Debian's package where that is possible.
set -eu
for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do
  if [ -n "$name" ] && command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if ! command -v apt-get >/dev/null 2>&1; then
  echo "The tests need Chromium. Install it, or name its program: make test CHROMIUM=/path/to/chromium" >&2
  exit 1
fi
echo "Installing Chromium for the tests …"
sudo=""
if [ "$(id -u)" -ne 0 ]; then sudo="sudo"; fi
$sudo apt-get update -qq
DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq --no-install-recommends chromium fonts-dejavu-core >/dev/null
