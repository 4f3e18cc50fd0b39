#!/usr/bin/env bash
# The Indonesian translation in pycountry calls Timor-Leste by the name of the lost province.
#
# Packages: pycountry 26.2.16, babel 2.19.0 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: Two public lists of country names in one language differ in spelling here and there.
# What is so: They share no common notion of a name: pycountry says Timor Timur, the province of 1976 to 1999,
# and Cina, and leaves Czechia in English; CLDR, in Babel, says Timor Leste, Tiongkok and Ceko. "Inggris", what
# newspapers write for Britain, is a country in neither, and the Ivory Coast is Indonesian in one alone.
# For Indonesian news: Neither list by itself recognises the countries in the news, and the first prints a name
# that hurts.
# Output:
#   TL -> Timor Timur | Timor Leste
#   CN -> Cina | Tiongkok
#   CZ -> Czechia | Ceko
#   GB -> Britania Raya | Inggris Raya
#   CI -> Pantai Gading | Côte d’Ivoire
#   PS -> Negara Palestina | Wilayah Palestina
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pycountry==26.2.16 babel==2.19.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import gettext
import babel, pycountry
translation = gettext.translation('iso3166-1', pycountry.LOCALES_DIR, languages=['id'])
for code in ['TL', 'CN', 'CZ', 'GB', 'CI', 'PS']:
    print(code, '->', translation.gettext(pycountry.countries.get(alpha_2=code).name), '|', babel.Locale('id').territories[code])
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
