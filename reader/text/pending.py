"""Stand-ins for what is being written elsewhere; replaced at the merge."""

from __future__ import annotations

ENCODINGS = (
    ("utf-8", "Unicode (UTF-8)"),
    ("cp1252", "Western (Windows-1252)"),
    ("cp1251", "Cyrillic (Windows-1251)"),
    ("koi8-r", "Cyrillic (KOI8-R)"),
    ("utf-16-le", "Unicode (UTF-16, little-endian)"),
    ("gb18030", "Chinese (GB18030)"),
)


def undecodable(content: bytes, name: str) -> int:
    return content.decode(name, "replace").count("\ufffd")


class NotInstalled(Exception):
    pass


def repaired_text(text: str) -> str:
    try:
        import ftfy
    except ImportError as error:
        raise NotInstalled("Install ftfy to mend garbled characters.") from error
    return "\n".join(ftfy.fix_encoding(line) for line in text.split("\n"))
