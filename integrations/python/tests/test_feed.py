"""Feeds, and the stories in them."""

from __future__ import annotations

import pytest

import pewarta
from test_offsets import spans_of

STORY = "Presiden Joko Widodo 😀 meninjau harga pangan di Malang, Rabu (21/6/2023), bersama warga dan pedagang pasar. " * 8
RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Kabar Pesisir</title><link>https://kabarpesisir.id/</link>
<item><title>Presiden Tinjau Pasar</title><link>https://kabarpesisir.id/1</link>
<pubDate>Wed, 21 Jun 2023 10:00:00 +0700</pubDate><content:encoded><![CDATA[<p>{STORY}</p>]]></content:encoded></item>
<item><title>Arus Balik Lancar</title><link>https://kabarpesisir.id/2</link></item>
</channel></rss>"""


def test_a_feed() -> None:
    feed = pewarta.read_feed(RSS)
    assert (feed.title, [item.headline for item in feed.items]) == ("Kabar Pesisir", ["Presiden Tinjau Pasar", "Arus Balik Lancar"])
    first, second = feed.items
    assert first.date_published.startswith("2023-06-21T10:00")
    assert "Joko Widodo" in [person.name for person in first.article.people]
    for span in spans_of(first.article):
        assert first.text[span.start : span.end] == span.text
    assert (second.text, second.article, second.authors) == (None, None, ())


def test_what_is_no_feed() -> None:
    with pytest.raises(pewarta.ReadError, match="no feed") as raised:
        pewarta.read_feed("<html></html>")
    assert raised.value.kind == "no-feed"
    with pytest.raises(TypeError, match="source is bytes"):
        pewarta.read_feed(RSS.encode())
