#!/usr/bin/env bash
# Installs Debian's Chromium for the tests in test/browser, unless it is already installed.
set -euo pipefail

if command -v chromium > /dev/null; then
  echo "chromium: $(command -v chromium)"
  exit 0
fi

fail() {
  echo "chromium.sh: $1" >&2
  exit 1
}

command -v apt-get > /dev/null || fail "there is no chromium, and no apt-get to install it with: install Chromium so that it is found as chromium"
[ "$(id -u)" = 0 ] || fail "there is no chromium, and only root may install it: run as root, apt-get install chromium"

export DEBIAN_FRONTEND=noninteractive
install() { apt-get install --yes --quiet --no-install-recommends chromium fonts-liberation; }
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# The package lists may be missing or outdated.
if ! install > "$log" 2>&1; then
  apt-get update --quiet > "$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get update failed, as above: is the package archive reachable?"; }
  install > "$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get install chromium failed, as above"; }
fi
command -v chromium > /dev/null || fail "chromium was installed, and yet is not found in the PATH"
echo "chromium: installed, $(command -v chromium)"
