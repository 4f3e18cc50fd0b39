#!/usr/bin/env bash
# probablepeople files Indonesian people under companies, with a legal form.
#
# Packages: probablepeople 0.5.6 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: A first and a last name is a person; an unknown degree is a suffix.
# What is so: A degree in law is the legal form of a company (S.H. beside GmbH and Ltd.), "binti" makes a
# company, and so does the title of an engineer; the same name without them is a person.
# For Indonesian news: A name of a person with title or degree, as a quote introduces it, is filed as an
# organization.
# Output:
#   Budi Santoso -> Person {'GivenName': 'Budi', 'Surname': 'Santoso'}
#   Budi Santoso, S.H. -> Corporation {'CorporationName': 'Budi Santoso', 'CorporationLegalType': 'S.H.'}
#   Siti binti Ahmad -> Corporation {'CorporationName': 'Siti binti Ahmad'}
#   Ir. H. Budi Santoso -> Corporation {'ShortForm': 'Ir.', 'FirstInitial': 'H.', 'MiddleName': 'Budi', 'Surname': 'Santoso'}
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check probablepeople==0.5.6

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import probablepeople
for name in ['Budi Santoso', 'Budi Santoso, S.H.', 'Siti binti Ahmad', 'Ir. H. Budi Santoso']:
    parts, kind = probablepeople.tag(name)
    print(name, '->', kind, dict(parts))
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
