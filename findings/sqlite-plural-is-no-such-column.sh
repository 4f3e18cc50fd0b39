#!/usr/bin/env bash
# In SQLite's full-text search an Indonesian plural is a missing column.
#
# Packages: apsw 3.50.4.0 (PyPI, SQLite 3.50.4), on Python 3.11
# Seen: 2026-11-29
# One would guess: The query "anak-anak" is split as the text is, into a phrase or two words.
# What is so: A bare hyphen excludes a column in the query language: "no such column: anak". The times 16.30 and
# amounts Rp1,2 are syntax errors. In double quotes each finds its row.
# For Indonesian news: Every plural is written so: put a reader's words in double quotes first.
# Output:
#   anak-anak -> no such column: anak
#   ke-3 -> no such column: 3
#   16.30 -> fts5: syntax error near "."
#   Rp1,2 -> fts5: syntax error near ","
#   "anak-anak" -> 1 row
#   "16.30" -> 1 row
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check apsw==3.50.4.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import apsw
base = apsw.Connection(':memory:')
base.execute('create virtual table berita using fts5(isi)')
base.execute("insert into berita values ('Anak-anak menerima Rp1,2 juta pukul 16.30')")
for query in ['anak-anak', 'ke-3', '16.30', 'Rp1,2', '"anak-anak"', '"16.30"']:
    try:
        print(query, '->', len(base.execute('select * from berita where berita match ?', (query,)).fetchall()), 'row')
    except apsw.SQLError as error:
        print(query, '->', error)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
