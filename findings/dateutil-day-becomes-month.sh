#!/usr/bin/env bash
# In dateutil's fuzzy reading the day of an Indonesian date becomes the month.
#
# Packages: python-dateutil 2.9.0.post0 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: "3 Mei 2023" without fuzzy raises an error, so with fuzzy=True the unknown word "Mei" is
# skipped and the month comes from the given base date: 3 January 2023.
# What is so: The word is skipped, and the 3, now beside the year, is taken for the month: 1 March 2023. No
# warning. A day after 12 is an error of a "bad month number".
# For Indonesian news: A crawler that reads "3 Mei 2023" this way files the article two months early, and only
# for the first twelve days of a month.
# Output:
#   3 Mei 2023 -> 2023-03-01
#   Rabu, 3 Mei 2023 -> 2023-03-01
#   12 Agustus 2023 -> 2023-12-01
#   13 Agustus 2023 -> bad month number 13; must be 1-12: 13 Agustus 2023
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check python-dateutil==2.9.0.post0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime
from dateutil.parser import parse
for text in ['3 Mei 2023', 'Rabu, 3 Mei 2023', '12 Agustus 2023', '13 Agustus 2023']:
    try:
        print(text, '->', parse(text, fuzzy=True, default=datetime(2020, 1, 1)).date())
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
