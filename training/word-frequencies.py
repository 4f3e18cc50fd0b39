"""`pip install wordfreq==3.1.1 && python3 training/word-frequencies.py > dictionaries/learned/word-frequencies.tsv`.

How often Malay and Indonesian use the words that either uses five times in a million, or as often as the first argument
says, in encyclopaedias, subtitles and posts.
"""

import sys

from wordfreq import get_frequency_dict

LEAST_IN_A_MILLION = 5

least = int(sys.argv[1]) if len(sys.argv) > 1 else LEAST_IN_A_MILLION
malay, indonesian = get_frequency_dict("ms"), get_frequency_dict("id")

print("# Words, how often in a million of Malay (ms) and of Indonesian (id). Read by training/lexicon.ts alone.")
print("# Source: wordfreq 3.1.1 (Robyn Speer), its lists ms and id, by training/word-frequencies.py. Licence: CC BY-SA 4.0.")
for word in sorted(malay.keys() | indonesian.keys()):
    in_a_million = [round(1e6 * language.get(word, 0)) for language in (malay, indonesian)]
    if word.isalpha() and len(word) > 1 and max(in_a_million) >= least:
        print(word, *in_a_million, sep="\t")
