#!/usr/bin/env bash
# ajv refuses a time without seconds and a duration of the past, and takes an offset that RFC 3339 does not
# have.
#
# Packages: ajv 8.20.0, ajv-formats 3.0.1 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: What is good ISO 8601, "2023-05-03T16:30+07:00", is a date-time; the duration "-PT2H" is one.
# What is so: Both are refused, as RFC 3339 has no time without seconds and no sign; "+0700" without a colon,
# which it has not either, is a date-time.
# For Indonesian news: Indonesian pages give hours and minutes: declare such fields as strings with a pattern,
# or write seconds that nobody said.
# Output:
#   date-time 2023-05-03T16:30:00+07:00 -> true
#   date-time 2023-05-03T16:30+07:00 -> false
#   date-time 2023-05-03T16:30:00+0700 -> true
#   duration PT2H -> true
#   duration -PT2H -> false
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" ajv@8.20.0 ajv-formats@3.0.1 >&2

cat > "$work/look.mjs" <<'JS'
import Ajv from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
const ajv = formats(new Ajv())
for (const [format, value] of [['date-time', '2023-05-03T16:30:00+07:00'], ['date-time', '2023-05-03T16:30+07:00'], ['date-time', '2023-05-03T16:30:00+0700'], ['duration', 'PT2H'], ['duration', '-PT2H']]) {
  console.log(`${format} ${value} -> ${ajv.validate({ type: 'string', format }, value)}`)
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
