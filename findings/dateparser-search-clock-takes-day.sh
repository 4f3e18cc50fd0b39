#!/usr/bin/env bash
# dateparser reads a date, and finds another one in the same words of a sentence.
#
# Packages: dateparser 1.5.0 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: search_dates finds in a sentence what parse reads from the same words.
# What is so: A date with its clock time is torn apart: of "3 Agustus 2023 pukul 16.30 WIB" the 16 of the clock
# becomes the day, and the 30 becomes a second date in the year of the base date. "Rabu (3/5/2023)" is 3 May
# alone and 5 March in a sentence. A football score is a day of February.
# For Indonesian news: Find the date first and hand only its words to a parser; the dateline and the brackets
# are what Indonesian news writes most.
# Output:
#   parse 3 Agustus 2023 pukul 16.30 WIB -> 2023-08-03 16:30
#   parse 3/5/2023 -> 2023-05-03 00:00
#   search Sidang digelar pada 3 Agustus 2023 pukul 16.30 WIB. -> Agustus 2023 pukul 16 = 2023-08-16 00:00
#   search Sidang digelar pada 3 Agustus 2023 pukul 16.30 WIB. -> 30 WIB = 2021-08-30 00:00
#   search Pada Rabu (3/5/2023) sidang digelar. -> Rabu (3/5/2023) = 2023-03-05 00:00
#   search Mereka menang 2-1. -> 2-1 = 2021-02-01 00:00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check dateparser==1.5.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime
import dateparser
from dateparser.search import search_dates
base = {'RELATIVE_BASE': datetime(2021, 8, 20)}
def show(when): return when.strftime('%Y-%m-%d %H:%M')
for text in ['3 Agustus 2023 pukul 16.30 WIB', '3/5/2023']:
    print('parse', text, '->', show(dateparser.parse(text, languages=['id'], settings=base)))
for text in ['Sidang digelar pada 3 Agustus 2023 pukul 16.30 WIB.', 'Pada Rabu (3/5/2023) sidang digelar.', 'Mereka menang 2-1.']:
    for words, when in search_dates(text, languages=['id'], settings=base):
        print('search', text, '->', words, '=', show(when))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
