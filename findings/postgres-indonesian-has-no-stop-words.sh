#!/usr/bin/env bash
# PostgreSQL's Indonesian configuration keeps every "yang", "dan" and "di".
#
# Packages: @electric-sql/pglite 0.5.17 (npm, PostgreSQL 18.7 in WebAssembly; PostgreSQL 15.18 answers alike),
# on Node 20 and later
# Seen: 2026-11-29
# One would guess: The configuration "indonesian" drops function words as "english" and "german" do.
# What is so: It has a stemmer and no list: all of them are indexed, ranked and highlighted.
# For Indonesian news: Give it a list of one's own, or rank with weights; a headline of ts_headline is full of
# marked prepositions otherwise.
# Output:
#   english: the child is in the house -> 'child':2 'hous':6
#   german: das Kind ist in dem Haus -> 'haus':6 'kind':2
#   indonesian: anak yang ada di dalam rumah itu -> 'ada':3 'anak':1 'dalam':5 'di':4 'itu':7 'rumah':6 'yang':2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" @electric-sql/pglite@0.5.17 >&2

cat > "$work/look.mjs" <<'JS'
import { PGlite } from '@electric-sql/pglite'
const base = new PGlite()
for (const [configuration, text] of [['english', 'the child is in the house'], ['german', 'das Kind ist in dem Haus'], ['indonesian', 'anak yang ada di dalam rumah itu']]) {
  const { rows } = await base.query('select to_tsvector($1::regconfig, $2)::text as terms', [configuration, text])
  console.log(`${configuration}: ${text} -> ${rows[0].terms}`)
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
