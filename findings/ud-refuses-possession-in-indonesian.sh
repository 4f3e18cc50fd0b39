#!/usr/bin/env bash
# UD's validator refuses Poss=Yes, a universal feature, on the Indonesian possessive.
#
# Packages: udtools 0.2.9 (PyPI), on Python 3.11
# Seen: 2026-11-29
# One would guess: Poss is in the universal list, and -nya in "rumahnya" (his house) is the textbook case, so it
# passes.
# What is so: Each feature must be switched on for each language, and for Indonesian Poss is not; Polite and
# Clusivity are. Without it the sentence passes.
# For Indonesian news: Leave Poss away when Indonesian CoNLL-U is to be validated.
# Output:
#   Number=Sing|Person=3|PronType=Prs -> passes
#   Number=Sing|Person=3|Poss=Yes|PronType=Prs -> ["[Line 7 Sent 1]: [L4 MORPHO feature-unknown] Feature Poss is not documented for language [id] ('nya', Poss=Yes)."]
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --quiet --disable-pip-version-check udtools==0.2.9

seen=$(TZ=UTC "$work/venv/bin/python" -W ignore - <<'PY'
import subprocess, sys, os
def sentence(features):
    words = [('1', 'Kami', 'kami', 'PRON', 'Clusivity=Ex|Number=Plur|Person=1|PronType=Prs', '2', 'nsubj', '_'), ('2', 'melihat', 'lihat', 'VERB', 'Voice=Act', '0', 'root', '_'),
        ('3-4', 'rumahnya', '_', '_', '_', '_', '_', 'SpaceAfter=No'), ('3', 'rumah', 'rumah', 'NOUN', 'Number=Sing', '2', 'obj', '_'), ('4', 'nya', 'dia', 'PRON', features, '3', 'nmod', '_'), ('5', '.', '.', 'PUNCT', '_', '2', 'punct', '_')]
    lines = ['# sent_id = 1', '# text = Kami melihat rumahnya.'] + ['\t'.join([number, form, lemma, upos, '_', features, head, relation, '_', misc]) for number, form, lemma, upos, features, head, relation, misc in words]
    return '\n'.join(lines) + '\n\n'
validator = os.path.join(os.path.dirname(sys.executable), 'udvalidate')
for features in ['Number=Sing|Person=3|PronType=Prs', 'Number=Sing|Person=3|Poss=Yes|PronType=Prs']:
    result = subprocess.run([validator, '--lang', 'id', '/dev/stdin'], input=sentence(features), capture_output=True, text=True)
    complaints = [line for line in (result.stdout + result.stderr).splitlines() if line.startswith('[Line')]
    print(features, '->', 'passes' if result.returncode == 0 else complaints)
PY
)
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
