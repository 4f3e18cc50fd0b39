#!/usr/bin/env bash
# Babel cannot read the date that it has just written, and swaps day and month where they do not fit.
#
# Packages: babel 2.19.0 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: parse_date in the locale "id" reads day/month/year, refuses a month 15, and reads back the
# long date of format_date.
# What is so: Its own "3 Agustus 2023" is an IndexError: only digits are read. A month 15 is not refused:
# 08/15/2023 is 15 August, so one column mixes both orders in silence. "4.30 sore", half past four in the
# afternoon, is half past four in the morning.
# For Indonesian news: Check month <= 12 before, and use no locale library as a reader of prose.
# Output:
#   3 Agustus 2023 -> IndexError
#   08/03/2023 -> 2023-03-08
#   08/15/2023 -> 2023-08-15
#   4.30 sore -> 04:30:00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check babel==2.19.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from datetime import date
from babel.dates import format_date, parse_date, parse_time
for text in [format_date(date(2023, 8, 3), 'long', locale='id'), '08/03/2023', '08/15/2023']:
    try:
        print(text, '->', parse_date(text, locale='id'))
    except Exception as error:
        print(text, '->', type(error).__name__)
print('4.30 sore ->', parse_time('4.30 sore', locale='id'))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
