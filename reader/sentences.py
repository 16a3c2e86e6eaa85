"""Sentences for people: in English here, and so that whoever shows them can say them in another language."""

from __future__ import annotations

from typing import TypeVar

Table = TypeVar("Table")


class Sentence(str):
    """A sentence with something filled in, which remembers what it was made of."""

    __slots__ = ("template", "values")

    template: str
    values: tuple[object, ...]

    def __new__(cls, template: str, *values: object) -> Sentence:
        """Fill ``values`` into a template as `str.format` does."""
        made = super().__new__(cls, template.format(*values))
        made.template, made.values = template, values
        return made


def to_translate(_context: str, table: Table) -> Table:
    """Return a text, or a table of texts, as it is: each of them, or each value, is to be translated.

    `resources.translations` finds them by this call, and the context.
    """
    return table
