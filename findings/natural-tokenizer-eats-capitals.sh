#!/usr/bin/env bash
# The Indonesian tokenizer of natural eats every capital letter.
#
# Packages: natural 8.1.1 (npm), on Node 20 and later
# Seen: 2026-11-29
# One would guess: AggressiveTokenizerId splits at everything that is neither letter nor digit.
# What is so: Its letters are the small ones only: capitals are separators. "Budi" is "udi", "Rp20" is "p20",
# and KPK and TNI vanish without a trace.
# For Indonesian news: Lower the text before it, and lose the capitals that names need; or use another
# tokenizer.
# Output:
#   Budi tiba di Jakarta. -> udi | tiba | di | akarta
#   Harga naik Rp20 ribu. -> arga | naik | p20 | ribu
#   KPK dan TNI bertemu. -> dan | bertemu
#   kpk dan tni bertemu. -> kpk | dan | tni | bertemu
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" natural@8.1.1 >&2

cat > "$work/look.mjs" <<'JS'
import natural from 'natural'
const tokenizer = new natural.AggressiveTokenizerId()
for (const text of ['Budi tiba di Jakarta.', 'Harga naik Rp20 ribu.', 'KPK dan TNI bertemu.', 'kpk dan tni bertemu.']) console.log(`${text} -> ${tokenizer.tokenize(text).join(' | ')}`)
JS
seen=$(TZ=UTC DOTENV_CONFIG_QUIET=true node "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
