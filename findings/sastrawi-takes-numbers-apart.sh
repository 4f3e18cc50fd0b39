#!/usr/bin/env bash
# Sastrawi stems a whole text, and on the way takes its amounts and times apart.
#
# Packages: PySastrawi 1.2.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: What is no word passes unchanged: Rp1,2 triliun, 16.30, an address.
# What is so: Every character that is no letter, digit or hyphen becomes a space, so 1,2 and 1.500 become two
# numbers each and Ma'ruf two words. A root wins over a name: the city of Bekasi is stemmed to "bekas" (used).
# For Indonesian news: Offsets and amounts are lost; stem token by token, words only, names never.
# Output:
#   Rp1,2 triliun -> rp1 2 triliun
#   nilai 1.500 -> nilai 1 500
#   pukul 16.30 -> pukul 16 30
#   Ma'ruf -> ma ruf
#   redaksi@kabar.example -> redaksi kabar example
#   Bekasi -> bekas
#   Kediri -> diri
#   -5 derajat -> -5 derajat
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check PySastrawi==1.2.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from Sastrawi.Stemmer.StemmerFactory import StemmerFactory
stemmer = StemmerFactory().create_stemmer()
for text in ['Rp1,2 triliun', 'nilai 1.500', 'pukul 16.30', "Ma'ruf", 'redaksi@kabar.example', 'Bekasi', 'Kediri', '-5 derajat']:
    print(text, '->', stemmer.stem(text))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
