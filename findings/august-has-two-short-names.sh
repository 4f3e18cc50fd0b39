#!/usr/bin/env bash
# Four date libraries disagree on the short name of August in Indonesian, and read only their own.
#
# Packages: moment 2.31.0, dayjs 1.11.23, luxon 3.7.2, date-fns 4.4.0, node 24.9.0 (npm)
# Seen: 2026-11-29
# One would guess: They share the Unicode data: one short name a month, read back by all.
# What is so: Luxon (with the Unicode data) and moment write "Agu", Day.js and date-fns "Agt"; Luxon refuses
# "Agt", Day.js and date-fns refuse "Agu". Moment reads both, and all refuse "Agust" and "Ags", which bylines
# write too.
# For Indonesian news: Read Agt, Agu, Ags and Agust; write the month in full.
# Output:
#   moment writes 3 Agu 2023; reads Agt, Agu
#   day.js writes 3 Agt 2023; reads Agt
#   luxon writes 3 Agu 2023; reads Agu
#   date-fns writes 3 Agt 2023; reads Agt
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-fund --no-audit --prefix "$work" moment@2.31.0 dayjs@1.11.23 luxon@3.7.2 date-fns@4.4.0 node@24.9.0 >&2

cat > "$work/look.mjs" <<'JS'
import { format, isValid, parse } from 'date-fns'
import { id } from 'date-fns/locale'
import dayjs from 'dayjs'
import 'dayjs/locale/id.js'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import { DateTime } from 'luxon'
import moment from 'moment'
import 'moment/locale/id.js'
dayjs.extend(customParseFormat)
const day = new Date(2023, 7, 3)
const libraries = {
  moment: [moment(day).locale('id').format('D MMM YYYY'), (text) => moment(text, 'D MMM YYYY', 'id', true).isValid()],
  'day.js': [dayjs(day).locale('id').format('D MMM YYYY'), (text) => dayjs(text, 'D MMM YYYY', 'id', true).isValid()],
  luxon: [DateTime.fromJSDate(day).setLocale('id').toFormat('d LLL yyyy'), (text) => DateTime.fromFormat(text, 'd LLL yyyy', { locale: 'id' }).isValid],
  'date-fns': [format(day, 'd MMM yyyy', { locale: id }), (text) => isValid(parse(text, 'd MMM yyyy', day, { locale: id }))],
}
for (const [name, [written, reads]] of Object.entries(libraries)) {
  console.log(`${name} writes ${written}; reads ${['Agt', 'Agu', 'Ags', 'Agust'].filter((month) => reads(`3 ${month} 2023`)).join(', ') || 'none'}`)
}
JS
seen=$(TZ=UTC "$work/node_modules/.bin/node" "$work/look.mjs")
printf '%s\n' "$seen"
stated=$(sed -n 's/^#   //p' "$0")
[ "$seen" = "$stated" ] || {
  echo "$0: the behaviour is no longer the one stated in its head:" >&2
  diff <(printf '%s\n' "$stated") <(printf '%s\n' "$seen") >&2
  exit 1
}
