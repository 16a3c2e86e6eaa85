"""What in a file's name tells one version of a text from another: ``v2``, ``copy``, a second download."""

from __future__ import annotations

import re

_COPY = ("copy", "kopie", "copie", "copia", "kopia", "копия")
_STATES = (
    *("backup", "bak", "old", "orig", "original", "final", "edited", "revised", "rewritten", "corrected"),
    *("fixed", "beta", "betaed", "beta'd", "unbeta", "unbetaed", "unbeta'd"),
)
_MARKS = (
    r"v(?:er|ersion)?\.?[ _]?\d{1,3}(?:\.\d{1,3})?",
    r"(?:rev(?:ision)?|draft|take)\.?[ _]?\d{1,3}",
    r"(?:\d(?:st|nd|rd|th)|first|second|third|rough|final|last)[ _]draft",
    rf"(?:{'|'.join(_COPY)})(?:[ _]?\(?\d{{1,2}}\)?)?",
    "|".join(_STATES),
)
_LAST_LETTERS = (*"0123456789)]~", "draft", *_COPY, *_STATES)
_AT_END = re.compile(rf"(?:[ _\-–.,]+|(?=[(\[]))[(\[]?(?:{'|'.join(_MARKS)})[)\]]?~?$", re.IGNORECASE)
_AT_START = re.compile(r"(?:copy of|kopie von|copie de|copia de|копия)\s+(?=\S)", re.IGNORECASE)
_DOWNLOAD = re.compile(r"\s?\(\d{1,2}\)$")


def without_version(stem: str) -> tuple[str, str]:
    """A file's name without its ending, parted into the name and the mark of a version, either empty."""
    start = _AT_START.match(stem)
    end = _AT_END.search(stem, 1) if stem.lower().endswith(_LAST_LETTERS) else None
    name = stem[start.end() if start else 0 : end.start() if end else None]
    mark = (start[0] if start else "") + (end[0] if end else "")
    return (name, mark) if mark and any(map(str.isalnum, name)) else (stem, "")


def without_download(stem: str) -> str:
    """The name without the ``(1)`` a browser adds to a name that is taken; itself if it has none."""
    return _DOWNLOAD.sub("", stem) if stem.endswith(")") else stem
