#!/usr/bin/env bash
# Day.js reads "-PT2H", two hours ago, as two hours ahead.
#
# Packages: dayjs 1.11.23 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: "-PT2H" is read as in moment, Temporal and Luxon, or refused.
# What is so: The sign before the P is skipped: the duration is +2 hours, and adding it moves forward. A sign
# inside, "PT-2H", is kept, and it is itself written out with the sign before the P, in the form that is not
# read back.
# For Indonesian news: A relative date ("dua jam lalu") has such a value; give Day.js the sign inside, or
# subtract.
# Output:
#   -PT2H -> 2 h, written PT2H, 09:00 becomes 2023-05-03 11:00
#   PT-2H -> -2 h, written -PT2H, 09:00 becomes 2023-05-03 07:00
#   -P1D -> 24 h, written P1D, 09:00 becomes 2023-05-04 09:00
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" dayjs@1.11.23 >&2

cat > "$work/look.mjs" <<'JS'
import dayjs from 'dayjs'
import duration from 'dayjs/plugin/duration.js'
dayjs.extend(duration)
for (const text of ['-PT2H', 'PT-2H', '-P1D']) {
  const read = dayjs.duration(text)
  console.log(`${text} -> ${read.asHours()} h, written ${read.toISOString()}, 09:00 becomes ${dayjs('2023-05-03T09:00').add(read).format('YYYY-MM-DD HH:mm')}`)
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
