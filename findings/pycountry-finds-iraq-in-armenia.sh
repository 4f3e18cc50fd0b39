#!/usr/bin/env bash
# pycountry finds Armenia for "Irak", Japan for "Yaman" and Greece for "Makedonia".
#
# Packages: pycountry 26.2.16 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A fuzzy search for a country tolerates one letter: Irak finds Iraq, or it finds nothing, as
# "Suriah" does.
# What is so: It is not tolerant of letters: it looks for the text in the names of countries and of their
# provinces, so the Indonesian name of one country finds a province of another. The answer looks as sure as any.
# For Indonesian news: Indonesian names of countries need an Indonesian list; a hit of this search is no proof.
# Output:
#   Irak -> ['Armenia']
#   Yaman -> ['Japan', 'Türkiye']
#   Makedonia -> ['Greece']
#   Suriah -> []
#   Turki -> ['Türkiye', 'Kazakhstan']
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pycountry==26.2.16

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import pycountry
for name in ['Irak', 'Yaman', 'Makedonia', 'Suriah', 'Turki']:
    try:
        found = [country.name for country in pycountry.countries.search_fuzzy(name)]
    except LookupError:
        found = []
    print(name, '->', found)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
