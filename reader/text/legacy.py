"""The encodings from before Unicode: what chardet answers, checked against the whole file."""

from __future__ import annotations

import re

from reader.story import Encoding
from reader.text.western import western

_ESCAPES = (
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"\x1b(?:\$[@B]|\$\(D|\(I)"), "iso2022_jp_ext"),
)
# RFC 1843. A title between such braces is no Chinese: they must hold a good part of the file.
_HZ = re.compile(rb"~\{(?:[!-w][!-~])+~\}")
_HZ_SHARE = 0.3
# What programs write under these names is the larger set; where both know a byte, they agree.
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "shift_jis": "cp932",
    "shift_jis_2004": "cp932",
    "big5": "big5hkscs",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
}
_DOUBLE_BYTE = ("gb18030", "big5hkscs", "cp932", "euc_jp", "cp949")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))
_DAMAGE = 0.001
_UNSURE = 0.2
_SAMPLE = 1 << 16


def escaped(content: bytes) -> tuple[str, Encoding] | None:
    """The text of a file in one of the seven-bit encodings that switch sets with escape sequences."""
    if not content.isascii():
        return None
    names = [name for pattern, name in _ESCAPES if pattern.search(content)]
    if sum(map(len, _HZ.findall(content))) > _HZ_SHARE * len(content):
        names.append("hz")
    for name in names:
        try:
            return content.decode(name), Encoding(name, "detected", 1.0)
        except UnicodeDecodeError:
            pass
    return None


def detected(content: bytes) -> tuple[str, Encoding]:
    """The text of a file in the likeliest encoding that fits the whole of it."""
    name, confidence = _answer(content)
    if confidence < _UNSURE:
        name, confidence = _damaged(content) or (name, confidence)
    if _holds_ascii(name) and (name not in _DOUBLE_BYTE or confidence < _UNSURE):
        name, confidence = western(content, preferred=name) or (name, confidence)
    text = content.decode(name, "replace")
    return text, Encoding(name, "detected", max(0.0, confidence), text.count("\ufffd"))


def _answer(content: bytes) -> tuple[str, float]:
    """chardet's best answer that decodes the file, and its confidence."""
    import chardet

    # chardet calls whatever holds a zero binary.
    printable = content.translate(None, _CONTROLS)
    for answer in chardet.detect_all(printable, compat_names=False, ignore_threshold=True):
        own = answer["encoding"] or "cp1252"
        for name in (_SUPERSETS.get(own, own), own):
            if _fits(content, name):
                return name, answer["confidence"]
    return "cp1252", 0.0


def _holds_ascii(name: str) -> bool:
    """Whether the encoding writes plain letters as ASCII does; that of mainframes does not."""
    return "a".encode(name) == b"a"


def _fits(content: bytes, name: str) -> bool:
    allowed = _DAMAGE * len(content) if name in _DOUBLE_BYTE else 0
    return content.decode(name, "replace").count("\ufffd") <= allowed


def _damaged(content: bytes) -> tuple[str, float] | None:
    """A few bytes lost make chardet rule out every encoding of more than one byte: ask without them."""
    import chardet

    for name in _DOUBLE_BYTE:
        sample = content[:_SAMPLE]
        if _fits(sample, name):
            answer = chardet.detect(sample.decode(name, "ignore").encode(name), compat_names=False)
            own = answer["encoding"] or ""
            if _SUPERSETS.get(own, own) == name and _fits(content, name):
                return name, answer["confidence"]
    return None
