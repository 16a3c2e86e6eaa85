"""Ways to spoil bytes: what disks, editors, mail programs and people who mean harm make of a file."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Mutation = Callable[[bytes, bytes, Random], bytes]
"""Makes something else of bytes; the second ones are another sample, to take pieces from."""
LARGEST = 400_000
"""Bytes that are made, at most."""

TOKENS = tuple(
    each.encode("utf-8", "surrogatepass")
    for each in (
        *("\0", "\ufeff", "\u202e", "\u2066", "\u2028", "\x85", "\x1b[31m", "\x1b]0;x\x07", "\r", "\f", "\x1a", "\t"),
        *("\ud800", "\udfff", "\ufffe", "\u0301" * 300, "\u200d\U0001f468" * 50, "ﷺ" * 40, "ا", "\U0001d7d9", "²", "٣"),
        *("Chapter 1\n", "CHAPTER THE LAST", "* * *", "-" * 72, "Title: ", "Author: ", "Rated: ", "\n\n\n\n", "~*~", "_", "*"),
        *("The End", "*** START OF THE PROJECT", "Path: news!x", "> ", "Contents\n", "[A/N: ", "<img src='file:///x'>", "&amp;"),
        *("\n.\n", "  ", " " * 90, "1.", "IV", "MMMMMMMMMMMM", "9" * 5000, "[" * 3000, '{"a":' * 3000, "\"", "'", "—", "“"),
    )
)  # fmt: skip
NUMBERS = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFFFFFF, 0xFFFFFFFF)


def _flip(content: bytes, _other: bytes, chance: Random) -> bytes:
    spoilt = bytearray(content)
    for _ in range(chance.choice((1, 3, 30))):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def _count(content: bytes, _other: bytes, chance: Random) -> bytes:
    """Formats keep lengths and offsets in two or four bytes."""
    size, at = chance.choice((2, 4)), chance.randrange(len(content))
    number = (chance.choice(NUMBERS) & (256**size - 1)).to_bytes(size, chance.choice(("little", "big")))
    return content[:at] + number + content[at + size :]


def _cut_off(content: bytes, _other: bytes, chance: Random) -> bytes:
    return content[: chance.randrange(len(content)) + 1]


def _cut_out(content: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = _span(content, chance)
    return content[:start] + content[end:]


def _splice(content: bytes, other: bytes, chance: Random) -> bytes:
    at, (start, end) = chance.randrange(len(content) + 1), _span(other, chance)
    return content[:at] + other[start:end] + content[at:]


def _repeat(content: bytes, _other: bytes, chance: Random) -> bytes:
    start, end = _span(content, chance)
    end = min(end, start + chance.choice((1, 2, 40, 3000)))
    times = chance.randrange(chance.choice((3, 50, 5000))) + 1
    return content[:start] + content[start:end] * min(times, LARGEST // (end - start) + 1) + content[end:]


def _insert(content: bytes, _other: bytes, chance: Random) -> bytes:
    for _ in range(chance.choice((1, 1, 5, 50))):
        at = chance.randrange(len(content) + 1)
        content = content[:at] + chance.choice(TOKENS) + content[at:]
    return content


def _one_line(content: bytes, _other: bytes, chance: Random) -> bytes:
    return content.replace(
        b"\n", chance.choice((b"", b" ", b"\r", b"\n\n", b"\r\n", b"\x0b", b"\n> ", b"\n    "))
    )


def _lines(content: bytes, other: bytes, chance: Random) -> bytes:
    lines = content.splitlines(keepends=True)
    for _ in range(chance.choice((1, 10, 100))):
        at = chance.randrange(len(lines) + 1)
        act = chance.randrange(3)
        if act == 0:
            lines[at:at] = chance.sample(lines, min(len(lines), 3))
        elif act == 1 and lines:
            lines[at : at + 1] = []
        else:
            lines[at:at] = [chance.choice(other.splitlines(keepends=True) or [b"\n"])]
    return b"".join(lines)


def _transcode(content: bytes, _other: bytes, chance: Random) -> bytes:
    text = content.decode(chance.choice(("utf-8", "latin-1", "utf-16-le")), "replace")
    encoding = chance.choice(
        (
            "utf-8-sig",
            "utf-16",
            "utf-16-be",
            "utf-32",
            "utf-7",
            "cp1251",
            "shift_jis",
            "gb18030",
            "hz",
            "iso2022_jp",
        )
    )
    return text.encode(encoding, "replace")


MUTATIONS: tuple[Mutation, ...] = (
    _flip, _count, _cut_off, _cut_out, _splice, _repeat, _insert, _one_line, _lines, _transcode,
)  # fmt: skip


def mutated(content: bytes, other: bytes, chance: Random) -> bytes:
    """Bytes spoilt in one to five ways."""
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        content = chance.choice(MUTATIONS)(content or b"\n", other or b"\n", chance)[:LARGEST]
    return content


def _span(content: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randrange(len(content))
    return start, min(len(content), start + chance.choice((1, 10, 200, 5000, len(content))))
