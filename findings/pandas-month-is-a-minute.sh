#!/usr/bin/env bash
# pandas reads the ISO duration of one month as one minute.
#
# Packages: pandas 3.1.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A Timedelta has no months, so "P1M" is refused as "P1Y" is.
# What is so: The year is refused; the month is read as a minute, as if it stood behind the T: three months ago
# is three minutes ago.
# For Indonesian news: "Bulan lalu" and "tiga bulan lalu" have such values (-P1M, -P3M); subtract a DateOffset
# instead.
# Output:
#   P1M -> 60.0 seconds
#   -P3M -> -180.0 seconds
#   P1W -> 604800.0 seconds
#   P1Y -> Invalid ISO 8601 Duration format - P1Y
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pandas==3.1.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import pandas
for text in ['P1M', '-P3M', 'P1W', 'P1Y']:
    try:
        print(text, '->', pandas.Timedelta(text).total_seconds(), 'seconds')
    except ValueError as error:
        print(text, '->', error)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
