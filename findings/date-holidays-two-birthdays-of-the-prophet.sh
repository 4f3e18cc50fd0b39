#!/usr/bin/env bash
# date-holidays keeps the Prophet's birthday twice a year in Indonesia, and Isra Mikraj never.
#
# Packages: date-holidays 3.37.0 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: Indonesia's national holidays stand there under their names; the moving ones may be a day
# off.
# What is so: Isra Mikraj is named "Maulid Nabi Muhammad", so each year has two birthdays, seven months apart.
# In 2023 Idul Fitri begins on 21 April (kept on the 22nd) and Waisak is on 6 May (kept on 4 June).
# For Indonesian news: Check names and days against the announced list before a date is resolved by a feast.
# Output:
#   2023-02-18 Maulid Nabi Muhammad
#   2023-04-21 Hari Raya Idul Fitri
#   2023-04-22 Hari Raya Idul Fitri
#   2023-05-06 Hari Raya Waisak
#   2023-09-27 Maulid Nabi Muhammad
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" date-holidays@3.37.0 >&2

cat > "$work/look.mjs" <<'JS'
import Holidays from 'date-holidays'
for (const { date, name } of new Holidays('ID').getHolidays(2023, 'id')) {
  if (/Maulid|Mikraj|Fitri|Waisak/.test(name)) console.log(`${date.slice(0, 10)} ${name}`)
}
JS
seen=$(TZ=UTC node "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
