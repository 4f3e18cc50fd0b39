#!/usr/bin/env bash
# compromise finds a man called Dan in every Indonesian "and", and a woman called Mei in May.
#
# Packages: compromise 14.17.0 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: An English reader finds no people in an Indonesian sentence without names, and finds the
# names where there are some.
# What is so: "dan", the word for "and", is tagged as the man's name Dan even in lower case and between two
# nouns; the month Mei is a woman; the one person named, Budi Santoso, is not found.
# For Indonesian news: Send only English sentences to an English reader: on mixed pages the language of each
# sentence comes first.
# Output:
#   Menteri dan gubernur bertemu di Jakarta. -> ["dan"]
#   Rapat ditunda sampai Mei. -> ["Mei."]
#   Budi Santoso tiba di Jakarta. -> []
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" compromise@14.17.0 >&2

cat > "$work/look.mjs" <<'JS'
import nlp from 'compromise'
for (const text of ['Menteri dan gubernur bertemu di Jakarta.', 'Rapat ditunda sampai Mei.', 'Budi Santoso tiba di Jakarta.']) console.log(`${text} -> ${JSON.stringify(nlp(text).people().out('array'))}`)
JS
seen=$(TZ=UTC node "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
