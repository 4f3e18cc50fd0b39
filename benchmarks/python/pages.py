"""Reads pages with trafilatura and newspaper4k: a list of {html, url} on standard input, a list of readings for each on
standard output. `benchmarks/pages.ts` asks."""

import json
import sys
import time


def trafilatura_reader():
    from trafilatura import bare_extraction

    def read(page):
        found = bare_extraction(page["html"], url=page["url"], with_metadata=True)
        if found is None:
            return {}
        found = found.as_dict()
        return {
            "title": found.get("title"),
            "date": found.get("date"),
            "body": found.get("text"),
            "authors": [name for name in (found.get("author") or "").split("; ") if name],
            "tags": found.get("tags") or [],
            "section": (found.get("categories") or [None])[0],
        }

    return read


def newspaper_reader():
    from newspaper import Article

    def read(page):
        article = Article(page["url"] or "https://example.com/berita", language="id")
        article.download(input_html=page["html"])
        article.parse()
        date = article.publish_date
        return {
            "title": article.title,
            "date": date.isoformat() if date else None,
            "body": article.text,
            "authors": article.authors,
            "tags": sorted(article.keywords or article.tags or []),
        }

    return read


def main():
    pages = json.load(sys.stdin)
    results = []
    for name, make in (("trafilatura", trafilatura_reader), ("newspaper4k", newspaper_reader)):
        try:
            read = make()
        except ImportError as error:
            results.append({"name": name, "reason": str(error)})
            continue
        started = time.process_time()
        readings = []
        for page in pages:
            try:
                readings.append(read(page))
            except Exception:
                readings.append({})
        results.append({"name": name, "readings": readings, "seconds": time.process_time() - started})
    json.dump(results, sys.stdout)


main()
