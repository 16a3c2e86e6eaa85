"""The encodings from before Unicode: what chardet answers, checked against the whole file."""

from __future__ import annotations

from collections.abc import Iterator

from reader.story import Encoding
from reader.text.known import replaced
from reader.text.western import western

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
    "euc_jis_2004": "euc_jp",
}
# Last the one in which nearly all bytes mean something.
_DOUBLE_BYTE = ("euc_jp", "cp949", "big5hkscs", "cp932", "gb18030")
_ASCII = bytes(range(0x80))
_WINDOWS = {
    "iso8859-1": "cp1252",
    "iso8859-2": "cp1250",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
_MAINFRAME_SPACE = b"\x40"
# Nobody writes the currency sign that stood here before; ISO 8859 has nothing printable in the other range.
_EURO = b"\xa4"
_BEYOND_ISO = bytes(range(0x80, 0xA0))
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))
# Undamaged lines of this many bytes tell chardet all they can.
_ENOUGH = 1 << 12
_DAMAGE = 0.01
# In encodings of one byte a character nothing is lost with it, so less of it is damage.
_SINGLE = 0.2
_HOLES = b"\x81\x83\x88\x8d\x8f\x90\x98\x9d\xff"
_HEALTHY = 0.9
# What chardet calls confidence is likeness: half the answers at 0.02 are right and nearly all from 0.2.
_DOUBT = 0.02
_UNSURE = 0.4
_DOUBTFUL = 0.2
_DENSE = 0.3
_WHOLE = 0.25


def detected(content: bytes, lines: list[bytes]) -> tuple[str, Encoding]:
    """The text of a file in the likeliest encoding that fits the whole of it.

    ``lines`` are those of the file that tell.
    """
    name, confidence = _likeliest(content, lines)
    name = _sibling(content, name)
    text = content.decode(name, "replace")
    return text, Encoding(name, "detected", confidence, replaced(content, name, text))


def _sibling(content: bytes, name: str) -> str:
    """The one of two sets with nearly the same letters whose other characters are printable."""
    if name == "cp1252" and _EURO in content and content.translate(None, _BEYOND_ISO) == content:
        return "iso8859-15"
    windows = _WINDOWS.get(name)
    controls = len(content) - len(content.translate(None, _BEYOND_ISO)) if windows else 0
    if windows and controls > 2 * content.decode(windows, "replace").count("\ufffd"):
        return windows
    return name


def _likeliest(content: bytes, lines: list[bytes]) -> tuple[str, float]:
    """The name of an encoding and the share of such answers that are right."""
    name, likeness = _answer(content, lines)
    dense = _is_dense(lines)
    if dense and likeness < _UNSURE:
        name, likeness = _damaged(content, lines) or (name, likeness)
    answer = name, max(0.0, likeness / (likeness + _DOUBT))
    settled = likeness >= _DOUBTFUL and (dense or name in _DOUBLE_BYTE)
    if settled or not _holds_ascii(name) or (dense and name in _DOUBLE_BYTE):
        return answer
    return western(lines, preferred=name) or answer


def _answer(content: bytes, lines: list[bytes]) -> tuple[str, float]:
    """chardet's best answer that decodes the file, and what it calls confidence."""
    sample = b"\n".join(lines)
    for own, confidence in _answers(lines):
        if not _holds_ascii(own) and content.count(b" ") >= content.count(_MAINFRAME_SPACE):
            continue
        for name in (_SUPERSETS.get(own, own), own):
            if _fits(sample, name) and _fits(content, name):
                return name, confidence
    return "cp1252", 0.0


def _answers(lines: list[bytes]) -> Iterator[tuple[str, float]]:
    import chardet

    some = _undamaged(lines[::2] if sum(map(len, lines)) > _ENOUGH else lines)
    # chardet calls whatever holds a zero binary.
    sample = b"\n".join(some).translate(None, _CONTROLS)
    # Ranking all it knows takes chardet far longer than the first.
    yield _first(sample)
    for answer in chardet.detect_all(sample, compat_names=False, ignore_threshold=True):
        yield answer["encoding"] or "cp1252", answer["confidence"]


def _first(sample: bytes) -> tuple[str, float]:
    import chardet

    answer = chardet.detect(sample, compat_names=False)
    return answer["encoding"] or "cp1252", answer["confidence"]


def _damaged(content: bytes, lines: list[bytes]) -> tuple[str, float] | None:
    """A few bytes lost make chardet rule out the encoding they were lost from: ask about whole lines."""
    size = sum(map(len, lines))
    for name in _DOUBLE_BYTE:
        whole = [line for line in lines if _is_whole(line, name)]
        if sum(map(len, whole)) > _WHOLE * size:
            own, confidence = _first(b"\n".join(whole))
            if _SUPERSETS.get(own, own) == name and _fits(content, name):
                return name, confidence
    return None


def _is_dense(lines: list[bytes]) -> bool:
    """Whether there is so much beyond ASCII as in a text without Latin letters."""
    sample = b"".join(lines)
    return len(sample.translate(None, _ASCII)) > _DENSE * len(sample)


def _is_whole(content: bytes, name: str) -> bool:
    try:
        content.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _holds_ascii(name: str) -> bool:
    """Whether the encoding writes plain letters as ASCII does; that of mainframes does not."""
    return "a".encode(name) == b"a"


def _fits(content: bytes, name: str) -> bool:
    """Whether an encoding gives a meaning to a file, but for the damage a few bytes may have taken."""
    if _is_whole(content, name):
        return True
    share = len(content) if name in _DOUBLE_BYTE else len(content.translate(None, _ASCII)) * _SINGLE
    return content.decode(name, "replace").count("\ufffd") <= _DAMAGE * share


def _undamaged(lines: list[bytes]) -> list[bytes]:
    """The lines without bytes that mean nothing in some encodings, where few lines have them."""
    for hole in _HOLES:
        healthy = [line for line in lines if hole not in line]
        if len(healthy) >= _HEALTHY * len(lines):
            lines = healthy
    return lines
