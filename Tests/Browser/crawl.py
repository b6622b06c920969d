"""Finds the pages of a role by following links, one page of each shape: /classrooms/7 and /classrooms/9 are one."""

import re
from urllib.parse import urldefrag, urljoin, urlsplit

LIMIT = 40
FILES = re.compile(r"^/(assets|media|favicon)")


def shape(path):
    return "/".join(":" if re.search(r"[0-9A-Z]", part) else part for part in urlsplit(path).path.split("/"))


def pages(visitor, start="/"):
    """Pages by shape, in the order found; each was answered with HTML."""
    found, waiting, seen = {}, [start], set()
    while waiting and len(found) < LIMIT:
        path = waiting.pop(0)
        if shape(path) in seen:
            continue
        seen.add(shape(path))
        page = visitor.get(path)
        if not (page.headers.get("Content-Type") or "").startswith("text/html"):
            continue
        found.setdefault(shape(page.path), page)
        for link in page.document.xpath("//a[@href]/@href"):
            target = urldefrag(urljoin(page.path, link)).url
            if target.startswith("/") and not FILES.match(target):
                waiting.append(target)
    return found
