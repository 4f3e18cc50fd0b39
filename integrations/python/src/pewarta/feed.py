"""What a feed has: RSS, Atom, JSON Feed, a news sitemap, posts of WordPress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ._document import code_points
from .model import Article


@dataclass(frozen=True)
class FeedItem:
    """A story of a feed. Where the feed has its text, `text` is that, and `article` what is in it."""

    headline: str | None
    url: str | None
    date_published: str | None
    date_modified: str | None
    authors: tuple[str, ...]
    section: str | None
    tags: tuple[str, ...]
    excerpt: str | None
    text: str | None
    article: Article | None


@dataclass(frozen=True)
class Feed:
    """A feed and its stories, in its order."""

    kind: str
    title: str | None
    url: str | None
    items: tuple[FeedItem, ...]


def feed_of(feed: dict[str, Any]) -> Feed:
    return Feed(feed["kind"], feed.get("title"), feed.get("url"), tuple([_item_of(it) for it in feed["items"]]))


def _item_of(it: dict[str, Any]) -> FeedItem:
    article = it.get("article")
    text = article["text"] if article else None
    return FeedItem(
        headline=it.get("headline"),
        url=it.get("url"),
        date_published=it.get("datePublished"),
        date_modified=it.get("dateModified"),
        authors=tuple(it["authors"]),
        section=it.get("section"),
        tags=tuple(it["tags"]),
        excerpt=it.get("excerpt"),
        text=text,
        article=Article._of(article, text, code_points(text)) if article and text is not None else None,
    )
