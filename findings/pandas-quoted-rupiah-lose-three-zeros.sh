#!/usr/bin/env bash
# pandas takes the quotes off JSON strings: "1.500" rupiah become 1.5 and half past four 16.3.
#
# Packages: pandas 3.1.1, duckdb 2.0.1 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: JSON says what is text: a reader of NDJSON gives "1.500" back as text, as DuckDB does.
# What is so: pandas turns a column into numbers where every string of it looks like one, in English notation:
# thousands lose three zeros, a clock time and a regency code become decimals, a code loses its zeros. One row
# that is no number, and that column stays text.
# For Indonesian news: Indonesian writes thousands, and hours and minutes, with a point. Read rows with
# pandas.read_json(..., dtype=False).
# Output:
#   pandas -> {'amount': 1.5, 'clock': 16.3, 'regency': 32.1, 'code': 7}
#   pandas, one more row -> {'amount': '1.500', 'clock': 16.3, 'regency': 32.1, 'code': 7}
#   pandas, dtype=False -> {'amount': '1.500', 'clock': '16.30', 'regency': '32.10', 'code': '007'}
#   duckdb -> ('1.500', '16.30', '32.10', '007')
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check pandas==3.1.1 duckdb==2.0.1

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import io, json, tempfile
import duckdb, pandas
row = {'amount': '1.500', 'clock': '16.30', 'regency': '32.10', 'code': '007'}
one = json.dumps(row) + '\n'
two = one + json.dumps({**row, 'amount': 'Rp1.500'}) + '\n'
def read(text, **options): return pandas.read_json(io.StringIO(text), lines=True, **options).to_dict('records')[0]
print('pandas ->', read(one))
print('pandas, one more row ->', read(two))
print('pandas, dtype=False ->', read(one, dtype=False))
file = tempfile.NamedTemporaryFile('w', suffix='.ndjson')
file.write(one)
file.flush()
print('duckdb ->', duckdb.sql(f"select amount, clock, regency, code from read_json('{file.name}')").fetchall()[0])
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
