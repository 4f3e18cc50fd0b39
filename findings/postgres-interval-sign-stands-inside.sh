#!/usr/bin/env bash
# PostgreSQL reads "PT-2H" and refuses "-PT2H"; neither does it know the zone WIB.
#
# Packages: @electric-sql/pglite 0.5.17 (npm, PostgreSQL 18.7 in WebAssembly; PostgreSQL 15.18 answers alike),
# on Node 20 and later
# Seen: 2026-11-29
# One would guess: An ISO duration of two hours ago is read in either form; the zones of a country of 280
# million people are among the abbreviations.
# What is so: The form with the sign in front, which Java, Temporal and XML Schema read, is an invalid interval.
# WIB, WITA and WIT are invalid too, though +07:00 has a name there, WAST.
# For Indonesian news: Move the sign inside for PostgreSQL, and write offsets (+07:00).
# Output:
#   interval 'PT-2H' -> -02:00:00
#   interval '-PT2H' -> invalid input syntax for type interval: "-PT2H"
#   timestamptz '2023-05-03 16:30 WIB' -> invalid input syntax for type timestamp with time zone: "2023-05-03 16:30 WIB"
#   timestamptz '2023-05-03 16:30 WITA' -> invalid input syntax for type timestamp with time zone: "2023-05-03 16:30 WITA"
#   timestamptz '2023-05-03 16:30 +07:00' -> 2023-05-03 09:30:00+00
#   timestamptz '2023-05-03 16:30 WAST' -> 2023-05-03 09:30:00+00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" @electric-sql/pglite@0.5.17 >&2

cat > "$work/look.mjs" <<'JS'
import { PGlite } from '@electric-sql/pglite'
const base = new PGlite()
for (const value of [`interval 'PT-2H'`, `interval '-PT2H'`, `timestamptz '2023-05-03 16:30 WIB'`, `timestamptz '2023-05-03 16:30 WITA'`, `timestamptz '2023-05-03 16:30 +07:00'`, `timestamptz '2023-05-03 16:30 WAST'`]) {
  let read
  try {
    read = (await base.query(`select (${value})::text as read`)).rows[0].read
  } catch (error) {
    read = error.message
  }
  console.log(`${value} -> ${read}`)
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
