#!/bin/sh
# Checks a catalogue on all cores of one machine: a request on each line of standard input. It prints a JSON line for each
# bad request and each valid one with diagnoses, with its line in the whole catalogue, and one that sums up.
# Exit codes: 0 all are valid, 1 some are not, 2 it did not work.
#
#   docs/recipes/catalogue.sh --now 2026-01-01T00:00:00Z --keep-unknown < catalogue.txt
#
# The options go to `check`; give --now, so that all parts validate by one clock. Set JOBS for fewer parts than cores.
# Requests hold secrets: they go through pipes only. What stands on disk meanwhile are reports, which hold no value.
set -eu
JOBS=${JOBS:-$(nproc)}
OPTIONS=$*
REPORTS=$(mktemp -d)
export JOBS OPTIONS REPORTS
trap 'rm -rf "$REPORTS"' EXIT
trap 'exit 2' HUP INT TERM

# split deals the lines to the parts in turn and runs all parts at once; FILE is a part's number. For check, exit code 1
# is a result and not a failure. Each part writes to a file of its own, since long lines of several writers would mix.
split -n "r/$JOBS" --numeric-suffixes=1 --suffix-length=4 --filter='
  widevine-license-token check --lines - $OPTIONS > "$REPORTS/$FILE" || [ $? -eq 1 ]
' - '' || exit 2

# Line n of part p was line (n - 1) * JOBS + p; then the bad ones come in the order of the catalogue, and the sums as one.
cd "$REPORTS"
awk '
  match($0, /^[{]"version":1,"line":[0-9]+/) {
    start = length("{\"version\":1,\"line\":")
    line = (substr($0, start + 1, RLENGTH - start) - 1) * ENVIRON["JOBS"] + FILENAME
    printf "%d\t%s%d%s\n", line, substr($0, 1, start), line, substr($0, RLENGTH + 1)
  }
' [0-9]* | sort -n | cut -f 2-
awk -F '[:,}]' '
  /^[{]"version":1,"checked":/ { checked += $4; valid += $6; bad += $8 }
  END { printf "{\"version\":1,\"checked\":%d,\"valid\":%d,\"bad\":%d}\n", checked, valid, bad; exit bad > 0 }
' [0-9]*
