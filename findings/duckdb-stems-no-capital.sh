#!/usr/bin/env bash
# DuckDB stems "menulis" and leaves "Menulis" as it is.
#
# Packages: duckdb 1.5.5, duckdb-extension-fts 1.5.5 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: stem() lowers its word, as the full-text index that it serves does.
# What is so: A capital switches the stemmer off, so the first word of a sentence and every headline word keep
# their affixes.
# For Indonesian news: Call stem(lower(word), 'indonesian'), or store roots.
# Output:
#   membaca -> baca
#   Membaca -> Membaca
#   MEMBACA -> MEMBACA
#   perumahan -> umah
#   Perumahan -> Perumah
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check duckdb==1.5.5 duckdb-extensions==1.5.5 duckdb-extension-fts==1.5.5

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import duckdb
from duckdb_extensions import import_extension
import_extension('fts')
base = duckdb.connect()
base.execute('load fts')
for word in ['membaca', 'Membaca', 'MEMBACA', 'perumahan', 'Perumahan']:
    print(word, '->', base.execute("select stem(?, 'indonesian')", [word]).fetchone()[0])
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
