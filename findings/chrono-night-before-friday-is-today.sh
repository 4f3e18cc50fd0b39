#!/usr/bin/env bash
# chrono's Indonesian finds "malam Jumat" and forgets the Friday.
#
# Packages: chrono-node 2.10.3 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: "malam Jumat" is Thursday night, the eve of Friday; a foreign parser takes it for Friday
# night, as it takes "Jumat malam".
# What is so: The two words are found as one date that knows nothing: no weekday and no hour; its date() is the
# day of writing at noon. "Jumat malam" is Friday at 20:00.
# For Indonesian news: Ask isCertain before date(): a match may know nothing at all.
# Output:
#   Jumat malam -> Jumat malam = 2023-05-05T20:00:00.000Z, weekday true
#   malam Jumat -> malam Jumat = 2023-05-03T12:00:00.000Z, weekday false
#   malam Minggu -> malam = 2023-05-03T20:00:00.000Z, weekday false
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" chrono-node@2.10.3 >&2

cat > "$work/look.mjs" <<'JS'
import { id } from 'chrono-node'
const written = new Date('2023-05-03T09:00:00Z')
for (const text of ['Jumat malam', 'malam Jumat', 'malam Minggu']) {
  for (const { text: found, start } of id.parse(text, written)) console.log(`${text} -> ${found} = ${start.date().toISOString()}, weekday ${start.isCertain('weekday')}`)
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
