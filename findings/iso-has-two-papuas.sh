#!/usr/bin/env bash
# ISO's list of Indonesia's provinces has two Papuas, two Malukus and a misspelt province.
#
# Packages: pycountry 26.2.16 (PyPI, ISO 3166-2), on Python 3.11
# Seen: 2026-11-29
# One would guess: 38 entries for the 38 provinces, each name once.
# What is so: 45: seven are islands or groups of islands, called "Geographical unit", and two of them bear the
# name of a province, so a look-up by the name Papua or Maluku has two codes. Highland Papua is written "Papua
# Pengunungan" (pegunungan).
# For Indonesian news: Leave out the geographical units before a province gets its code, and match "Papua
# Pegunungan" by hand.
# Output:
#   45 entries, 7 geographical units
#   ID-MA Maluku - Province
#   ID-ML Maluku - Geographical unit
#   ID-MU Maluku Utara - Province
#   ID-PA Papua - Province
#   ID-PB Papua Barat - Province
#   ID-PD Papua Barat Daya - Province
#   ID-PE Papua Pengunungan - Province
#   ID-PP Papua - Geographical unit
#   ID-PS Papua Selatan - Province
#   ID-PT Papua Tengah - Province
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pycountry==26.2.16

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import pycountry
parts = pycountry.subdivisions.get(country_code='ID')
print(len(parts), 'entries,', sum(part.type == 'Geographical unit' for part in parts), 'geographical units')
for part in sorted(parts, key=lambda part: part.code):
    if part.name.startswith(('Papua', 'Maluku')):
        print(part.code, part.name, '-', part.type)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
