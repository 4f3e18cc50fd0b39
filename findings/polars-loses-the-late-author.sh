#!/usr/bin/env bash
# polars drops a field that first comes after the hundredth article.
#
# Packages: polars 2.1.0, duckdb 2.0.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A field that some rows lack is null there: a hundred articles without a byline and one with
# it have a column author, as in DuckDB.
# What is so: The column is not there and no warning is given: the fields are settled by the first hundred rows.
# A list that is empty in those rows and has entries later is an error instead.
# For Indonesian news: Optional fields are what article metadata is made of; give polars the schema, or
# infer_schema_length=None.
# Output:
#   polars -> ['id']
#   polars, all rows -> ['id', 'author']
#   duckdb -> ['id', 'author']
#   polars, lists -> expected null in json value, got object
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check polars==2.1.0 duckdb==2.0.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import io, json, tempfile
import duckdb, polars
def rows(common, last):
    articles = [{'id': number, **common} for number in range(100)] + [{'id': 100, **last}]
    return ''.join(json.dumps(article) + '\n' for article in articles)
late = rows({}, {'author': 'Siti Rahma'})
print('polars ->', polars.read_ndjson(io.StringIO(late)).columns)
print('polars, all rows ->', polars.read_ndjson(io.StringIO(late), infer_schema_length=None).columns)
file = tempfile.NamedTemporaryFile('w', suffix='.ndjson')
file.write(late)
file.flush()
print('duckdb ->', duckdb.sql(f"from read_json('{file.name}')").columns)
try:
    polars.read_ndjson(io.StringIO(rows({'entities': []}, {'entities': [{'text': 'Siti Rahma'}]})))
except polars.exceptions.ComputeError as error:
    print('polars, lists ->', error)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
