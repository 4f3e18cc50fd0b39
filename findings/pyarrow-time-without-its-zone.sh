#!/usr/bin/env bash
# pyarrow reads a time with its zone into a time without one.
#
# Packages: pyarrow 26.0.1, duckdb 2.0.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: "2023-05-03T16:30+07:00" in JSON stays text, or becomes an instant that says UTC.
# What is so: It becomes a plain timestamp, 09:30, of a type that has no zone: neither the time on the page nor
# marked as UTC. DuckDB marks it. In both, whether it was WIB or WITA is lost; a row with a month alone
# ("2023-05") keeps the whole column as text.
# For Indonesian news: Articles near midnight change their day; give pyarrow a schema with strings.
# Output:
#   WIB and WITA -> pyarrow timestamp[s] ['2023-05-03 09:30:00', '2023-05-03 16:15:00'] - duckdb TIMESTAMP WITH TIME ZONE
#   one month -> pyarrow string ['2023-05-03T16:30+07:00', '2023-05'] - duckdb VARCHAR
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pyarrow==26.0.1 duckdb==2.0.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import io, json, tempfile
import duckdb, pyarrow.json
def look(name, *values):
    text = ''.join(json.dumps({'published': value}) + '\n' for value in values)
    column = pyarrow.json.read_json(io.BytesIO(text.encode())).column('published')
    file = tempfile.NamedTemporaryFile('w', suffix='.ndjson')
    file.write(text); file.flush()
    duck = duckdb.sql(f"from read_json('{file.name}')").types[0]
    print(name, '-> pyarrow', column.type, [str(value) for value in column.to_pylist()], '- duckdb', duck)
look('WIB and WITA', '2023-05-03T16:30+07:00', '2023-05-04T00:15+08:00')
look('one month', '2023-05-03T16:30+07:00', '2023-05')
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
