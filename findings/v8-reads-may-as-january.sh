#!/usr/bin/env bash
# JavaScript reads "3 Maret 2023" right, "3 Agustus 2023" not at all, and "Mei 2023" as January.
#
# Packages: node 24.9.0 (npm, V8 13.6)
# Seen: 2026-11-29
# One would guess: An Indonesian date is invalid for Date.parse.
# What is so: Three letters are enough for a month: Maret, Juni, Januari are read; Mei, Agustus, Oktober and
# Desember are not, and what then happens depends on the day. With one the date is invalid, without one the
# unknown word is skipped: "Mei 2023" and "Desember 2023" are 1 January.
# For Indonesian news: A test with a date in March passes. Never let Date read a page.
# Output:
#   v24.9.0
#   3 Maret 2023 -> 2023-03-03
#   3 Juni 2023 -> 2023-06-03
#   Sabtu, 3 September 2022 -> 2022-09-03
#   3 Mei 2023 -> invalid
#   3 Agustus 2023 -> invalid
#   Maret 2023 -> 2023-03-01
#   Mei 2023 -> 2023-01-01
#   Desember 2023 -> 2023-01-01
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" node@24.9.0 >&2

cat > "$work/look.mjs" <<'JS'
console.log(process.version)
for (const text of ['3 Maret 2023', '3 Juni 2023', 'Sabtu, 3 September 2022', '3 Mei 2023', '3 Agustus 2023', 'Maret 2023', 'Mei 2023', 'Desember 2023']) {
  const read = new Date(text)
  console.log(`${text} -> ${Number.isNaN(+read) ? 'invalid' : read.toISOString().slice(0, 10)}`)
}
JS
seen=$(TZ=UTC "$work/node_modules/.bin/node" "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
