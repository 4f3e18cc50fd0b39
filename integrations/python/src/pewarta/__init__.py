"""Reads Indonesian news: tokens, roots, tags, people, countries, organizations, dates, quotes and the article.

    import pewarta

    doc = pewarta.analyze("Presiden tiba di Jakarta, Senin.", written_on="2023-05-02")
    [(e.text, e.kind, doc.text[e.start : e.end]) for e in doc.entities]

Offsets count code points, as Python does.
"""

from ._node import node_path
from ._spacy import to_spacy
from .analyzer import USUAL, Analyzer
from .errors import Failure, NodeError, PewartaError, ReadError
from .feed import Feed, FeedItem
from .frames import read
from .model import Analysis
from .report import Report, report

analyze = USUAL.analyze
find_dates = USUAL.find_dates
pipe = USUAL.pipe
read_feed = USUAL.read_feed
read_page = USUAL.read_page
stem = USUAL.stem

__version__ = "0.1.0"

__all__ = [
    "Analysis",
    "Analyzer",
    "Failure",
    "Feed",
    "FeedItem",
    "NodeError",
    "PewartaError",
    "ReadError",
    "Report",
    "analyze",
    "find_dates",
    "node_path",
    "pipe",
    "read",
    "read_feed",
    "read_page",
    "report",
    "stem",
    "to_spacy",
]
