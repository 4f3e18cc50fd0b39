#!/usr/bin/env bash
# htmldate gives 1 January for a month that it does not know.
#
# Packages: htmldate 1.11.0 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: "03 Ags 2022": either the third of August, as "3 Agt 2022" is read, or no date.
# What is so: 1 January 2022, without a sign that only the year was read.
# For Indonesian news: A pile of articles on 1 January is a pile of unread months: "Ags", "Agust" and "Sept."
# are common in bylines.
# Output:
#   3 Agustus 2022 -> 2022-08-03
#   3 Agt 2022 -> 2022-08-03
#   03 Ags 2022, 16:30 -> 2022-01-01
#   Rabu, 3 Agust 2022 -> 2022-01-01
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check htmldate==1.11.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from htmldate import find_date
page = '<html lang="id"><head><title>Banjir</title></head><body><article><h1>Banjir</h1><p class="date">%s</p><p>Hujan deras membuat sungai meluap di tiga kecamatan dan merendam ratusan rumah warga sejak pagi. Warga mengungsi ke balai desa.</p></article></body></html>'
for date in ['3 Agustus 2022', '3 Agt 2022', '03 Ags 2022, 16:30', 'Rabu, 3 Agust 2022']:
    print(date, '->', find_date(page % date, original_date=True, max_date='2023-12-31'))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
