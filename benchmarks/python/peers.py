"""What the Python peers say of the tasks on standard input, and how long each takes: JSON in, JSON out.

Nothing is scored here; benchmarks/python.ts does, with one measure for all. A peer that is not installed, or that needs
what cannot be had, answers with its reason.
"""

import json
import os
import sys
from datetime import datetime
from importlib.metadata import version


def sastrawi():
    from Sastrawi.Stemmer.StemmerFactory import StemmerFactory

    return StemmerFactory().create_stemmer().stem


def nlp_id():
    from nlp_id.lemmatizer import Lemmatizer

    return Lemmatizer().lemmatize


class NoParser:
    """Stands for Aksara's parser, a download that neither its lemmas nor its tags depend on."""

    def parse_rows(self, rows):
        return rows


def aksara_lemmas():
    import aksara.lemmatizer

    aksara.lemmatizer.DependencyParser = NoParser
    lemmatizer = aksara.lemmatizer.Lemmatizer()

    def lemma(word):
        rows = [row for row in lemmatizer.lemmatize_batch([word]) if row[1] != "_"]
        return rows[0][1] if rows else word

    return lemma


def aksara_tags():
    import aksara.pos_tagger

    aksara.pos_tagger.DependencyParser = NoParser
    tagger = aksara.pos_tagger.POSTagger()

    def tags(text):
        words = [word for sentence in tagger.tag(text) for word in sentence]
        return [list(word) for word in words if word[1] != "_"]

    return tags


def dateparser_search():
    from dateparser.search import search_dates

    def dates(line):
        base = datetime.fromisoformat(line["writtenOn"]).replace(tzinfo=None)
        found = search_dates(line["text"], languages=["id"], settings={"RELATIVE_BASE": base})
        return [[text, date.isoformat(timespec="minutes")] for text, date in found or []]

    return dates


def trafilatura_page():
    from trafilatura import bare_extraction

    def read(page):
        found = bare_extraction(page["html"], url=page["url"], with_metadata=True)
        return {"title": found.title, "date": found.date, "body": found.text} if found else {}

    return read


def newspaper_page():
    from newspaper import Article

    def read(page):
        article = Article(page["url"], language="id")
        article.download(input_html=page["html"])
        article.parse()
        date = article.publish_date and article.publish_date.isoformat()
        return {"title": article.title, "date": date, "body": article.text}

    return read


def yake_keywords(stop_words):
    from yake import KeywordExtractor

    extractor = KeywordExtractor(lan="id", n=3, top=10, stopwords=set(stop_words))
    return lambda text: [keyword for keyword, _ in extractor.extract_keywords(text)]


def peers(stop_words):
    """Task, package, how to make its reader."""
    return [
        ("roots", "PySastrawi", sastrawi),
        ("roots", "nlp-id", nlp_id),
        ("fewRoots", "aksara", aksara_lemmas),
        ("tags", "aksara", aksara_tags),
        ("dates", "dateparser", dateparser_search),
        ("news", "dateparser", dateparser_search),
        ("pages", "trafilatura", trafilatura_page),
        ("pages", "newspaper4k", newspaper_page),
        ("bodies", "yake", lambda: yake_keywords(stop_words)),
    ]


def ask(make, items):
    read = make()
    read(items[0])  # what is loaded on first use is not counted
    started = processor_seconds()
    answers = [read(item) for item in items]
    return {"answers": answers, "seconds": processor_seconds() - started}


def processor_seconds():
    """Of this process and of the programs it called."""
    return sum(os.times()[:4])


def main():
    tasks = json.load(sys.stdin)
    results = []
    for task, package, make in peers(tasks["stopWords"]):
        try:
            result = {"version": version(package), **ask(make, tasks[task])}
        except Exception as error:
            result = {"reason": f"{type(error).__name__}: {error}"[:200]}
        results.append({"task": task, "package": package, **result})
    json.dump({"python": sys.version.split()[0], "results": results}, sys.stdout)


main()
