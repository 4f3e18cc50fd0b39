"""Articles a second, by `pewarta batch` and by this package, in turn, with the same workers, and how fast it starts.

    python integrations/python/speed.py CORPUS.ndjson [--workers 2] [--rounds 3]

CORPUS has an article a line, `{"text": ...}`. Needs `npm run build` and `npm run build:python`.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
CLI = HERE.parents[1] / "dist" / "node" / "cli.js"


def seconds_of(run) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()

    import pewarta

    texts = [json.loads(line)["text"] for line in open(args.corpus, encoding="utf-8")]
    node = pewarta.node_path()

    def batch() -> None:
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "out.ndjson")
            command = [node, CLI, "batch", args.corpus, "--out", out, "--full", "--quiet", "--workers", str(args.workers)]
            subprocess.run(command, check=True)

    def pipe() -> None:
        """What batch writes is read here, too: everything but tokens and sentences."""
        layers = ["article", "entities", "dates", "quotes"]
        with pewarta.Analyzer() as analyzer:
            for doc in analyzer.pipe(texts, workers=args.workers, layers=layers):
                doc.article, doc.entities, doc.dates, doc.quotes

    def people() -> None:
        with pewarta.Analyzer() as analyzer:
            for doc in analyzer.pipe(texts, workers=args.workers):
                doc.article.people

    def frame() -> None:
        import pandas

        with pewarta.Analyzer() as analyzer:
            pewarta.read(pandas.DataFrame({"text": texts}), workers=args.workers, analyzer=analyzer)

    runs = {"batch": batch, "pipe": pipe, "people": people, "frame": frame}
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(args.rounds):
        for name, run in runs.items():
            times[name].append(seconds_of(run))
    speeds = {name: len(texts) / statistics.median(taken) for name, taken in times.items()}
    for name, speed in speeds.items():
        print(f"{name:7} {speed:7.1f} articles/s  {speed / speeds['batch']:.2f} of batch")
    first = 'import time; t = time.perf_counter(); import pewarta; pewarta.stem("berjalan"); print(time.perf_counter() - t)'
    starts = [float(subprocess.check_output([sys.executable, "-c", first])) for _ in range(5)]
    print(f"start   {min(starts) * 1000:7.0f} ms from import to the first answer")


if __name__ == "__main__":
    main()
