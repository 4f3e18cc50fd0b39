#!/usr/bin/env bash
# Moment reads Indonesian midnight as noon and one hour after it as 13 o'clock.
#
# Packages: moment 2.31.0 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: In the Indonesian locale "malam" (night) is from seven in the evening on; "12 malam" is
# midnight, and what moment writes it reads.
# What is so: Midnight is written "12 pagi". "12 malam", which everyone says, is read as 12:00, noon, and "1
# malam" as 13:00, as if "malam" said nothing but "after noon".
# For Indonesian news: Read "pukul 12 malam" and "1 malam" with rules of your own.
# Output:
#   00:00 written -> 12 pagi
#   12 malam -> 12:00
#   1 malam -> 13:00
#   11 malam -> 23:00
#   12 siang -> 12:00
#   12 pagi -> 00:00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" moment@2.31.0 >&2

cat > "$work/look.mjs" <<'JS'
import moment from 'moment'
import 'moment/locale/id.js'
moment.locale('id')
console.log(`00:00 written -> ${moment('2023-05-03T00:00').format('h A')}`)
for (const text of ['12 malam', '1 malam', '11 malam', '12 siang', '12 pagi']) console.log(`${text} -> ${moment(text, 'h A').format('HH:mm')}`)
JS
seen=$(TZ=UTC node "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
