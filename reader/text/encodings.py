"""The encodings worth offering people, under plain names."""

from __future__ import annotations

import codecs

from reader.sentences import to_translate

OFFERED = to_translate(
    "ReadAs",
    {
        "utf-8": "Unicode (UTF-8)",
        "utf-16-le": "Unicode (UTF-16, little-endian)",
        "utf-16-be": "Unicode (UTF-16, big-endian)",
        "cp1252": "Western (Windows-1252)",
        "iso8859-15": "Western (ISO 8859-15)",
        "mac_roman": "Western (Mac OS Roman)",
        "cp437": "Western (DOS, code page 437)",
        "cp850": "Western (DOS, code page 850)",
        "cp1250": "Central European (Windows-1250)",
        "iso8859-2": "Central European (ISO 8859-2)",
        "mac_latin2": "Central European (Mac OS)",
        "cp852": "Central European (DOS, code page 852)",
        "cp1251": "Cyrillic (Windows-1251)",
        "koi8-r": "Cyrillic (KOI8-R)",
        "koi8-u": "Cyrillic (KOI8-U)",
        "iso8859-5": "Cyrillic (ISO 8859-5)",
        "mac_cyrillic": "Cyrillic (Mac OS)",
        "cp866": "Cyrillic (DOS, code page 866)",
        "cp855": "Cyrillic (DOS, code page 855)",
        "cp1253": "Greek (Windows-1253)",
        "iso8859-7": "Greek (ISO 8859-7)",
        "cp1254": "Turkish (Windows-1254)",
        "cp1257": "Baltic (Windows-1257)",
        "iso8859-13": "Baltic (ISO 8859-13)",
        "iso8859-16": "Romanian (ISO 8859-16)",
        "iso8859-3": "Esperanto and Maltese (ISO 8859-3)",
        "iso8859-14": "Celtic (ISO 8859-14)",
        "cp865": "Nordic (DOS, code page 865)",
        "cp1255": "Hebrew (Windows-1255)",
        "iso8859-8": "Hebrew (ISO 8859-8)",
        "cp1256": "Arabic (Windows-1256)",
        "iso8859-6": "Arabic (ISO 8859-6)",
        "cp874": "Thai (Windows-874)",
        "cp1258": "Vietnamese (Windows-1258)",
        "gb18030": "Chinese, simplified (GB 18030)",
        "hz": "Chinese, simplified (HZ)",
        "big5hkscs": "Chinese, traditional (Big5)",
        "cp932": "Japanese (Shift_JIS)",
        "euc_jp": "Japanese (EUC-JP)",
        "iso2022_jp_ext": "Japanese (ISO-2022-JP)",
        "cp949": "Korean (EUC-KR)",
        "johab": "Korean (Johab)",
        "iso2022_kr": "Korean (ISO-2022-KR)",
    },
)
"""Pairs of a Python codec's name and the name people know, in the order a menu shows them."""


def plain_name(codec: str) -> str:
    """The name people know an encoding by; a codec that is not offered keeps its own."""
    return _PLAIN.get(_canonical(codec), codec)


def _canonical(codec: str) -> str:
    try:
        return codecs.lookup(codec).name
    except (LookupError, ValueError):
        return codec


_PLAIN = {
    "ascii": to_translate("ReadAs", "Plain (ASCII)"),
    **{_canonical(codec): name for codec, name in OFFERED.items()},
}
