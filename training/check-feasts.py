"""python3 training/check-feasts.py: compares dictionaries/date-published-days.txt with the package `holidays` (pip install
holidays==0.109), feast by feast, from 2010 to 2027. Differences that are known are listed with their reason; another is an error."""

import sys

import holidays

NAMES = {
    "Idul Adha": "Eid al-Adha",
    "Idul Fitri": "Eid al-Fitr",
    "Imlek": "Lunar New Year",
    "Isra Mikraj": "Isra' and Mi'raj",
    "Maulid Nabi": "Prophet's Birthday",
    "Nyepi": "Day of Silence",
    "Tahun Baru Islam": "Islamic New Year",
    "Waisak": "Vesak Day",
}

# Ours, theirs, and why.
KNOWN = {
    ("Idul Fitri", "2011-08-31", "2011-08-30"): "the session of 29 August 2011 found no moon, the joint decree had a day earlier",
    ("Imlek", "2010-02-14", "2010-02-15"): "the first day of the lunar year was a Sunday; the package has the Monday behind it",
    ("Imlek", "2013-02-10", "2013-02-11"): "the first day of the lunar year was a Sunday; the package has the Monday behind it",
    ("Maulid Nabi", "2021-10-19", "2021-10-20"): "the decree of 2021 moved the day off, against the epidemic",
    ("Tahun Baru Islam", "2021-08-10", "2021-08-11"): "the decree of 2021 moved the day off, against the epidemic",
}


def theirs(name):
    found = set()
    for year in range(2010, 2028):
        for day, names in holidays.Indonesia(years=year).items():
            plain = [one.split(" (")[0] for one in names.split("; ")]
            if name in plain:
                found.add(str(day))
    return found


ours = {}
with open("dictionaries/date-published-days.txt", encoding="utf-8") as lines:
    for line in lines:
        if not line.startswith("#"):
            feast, days = line.rstrip("\n").split("\t")
            ours[feast] = set(days.split())

unknown = 0
for feast, name in NAMES.items():
    mine, other = ours[feast], theirs(name)
    for (known, here, there), reason in KNOWN.items():
        if known == feast and here in mine and there in other:
            print(f"{feast}: {here}, not {there}: {reason}")
            mine, other = mine - {here}, other - {there}
    for day in sorted(mine ^ other):
        print(f"{feast}: {day} stands only {'here' if day in mine else 'there'}")
        unknown += 1
sys.exit(1 if unknown else 0)
