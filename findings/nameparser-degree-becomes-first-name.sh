#!/usr/bin/env bash
# nameparser turns one Indonesian degree into the first name, and reads three of them right.
#
# Packages: nameparser 2.6.0 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: What it can do with three degrees behind a comma it can do with one.
# What is so: "Budi Santoso, S.H." has the first name S.H. and the last name Budi Santoso, since a comma means
# "last, first" unless all that follows is known as a suffix. "Ir. H. Budi" has the first name H.
# For Indonesian news: Take degrees (S.H., S.E., S.Pd.) and haj titles (H., Hj.) off before a name goes to such
# a parser.
# Output:
#   Dr. Budi Santoso, S.E., M.Sc., Ph.D. -> {'title': 'Dr.', 'first': 'Budi', 'last': 'Santoso', 'suffix': 'S.E., M.Sc., Ph.D.'}
#   Budi Santoso, S.H. -> {'first': 'S.H.', 'last': 'Budi Santoso'}
#   Budi Santoso, SH, MH -> {'first': 'SH', 'last': 'Budi Santoso', 'suffix': 'MH'}
#   Ir. H. Budi Santoso -> {'title': 'Ir.', 'first': 'H.', 'middle': 'Budi', 'last': 'Santoso'}
#   Hj. Siti Aminah -> {'title': 'Hj.', 'first': 'Siti', 'last': 'Aminah'}
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check nameparser==2.6.0

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
from nameparser import HumanName
for name in ['Dr. Budi Santoso, S.E., M.Sc., Ph.D.', 'Budi Santoso, S.H.', 'Budi Santoso, SH, MH', 'Ir. H. Budi Santoso', 'Hj. Siti Aminah']:
    parsed = {part: value for part, value in HumanName(name).as_dict().items() if value}
    print(name, '->', parsed)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
