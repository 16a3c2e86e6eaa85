"""Finds every text of the interface that is to be translated, in the program's own source.

Qt's lupdate does not know functions of ours that stand for ``QCoreApplication.translate``; here a function of
a module that does nothing but call it is taken for it, with its context.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_ROWS = {"Command": ("Command", 1), "Unreadable": ("Reader", 0), "Sentence": ("Reader", 0)}
"""Rows of a table of their own: the context, and which of their parts is the text."""


class Source(NamedTuple):
    """A text and the context it is looked up in."""

    context: str
    text: str


class Unmarked(NamedTuple):
    """A call that shows a text which nobody can translate."""

    line: int
    text: str


_SHOWING = frozenset({
    "setText", "setWindowTitle", "setTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setStatusTip", "addAction", "addMenu", "addItem", "addTab", "say",
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "QMenu",
})  # fmt: skip
"""Calls whose first texts a person reads."""


def sources_in(*folders: Path) -> list[Source]:
    """Return what is to be translated in all modules below some folders, each once, by context."""
    found = dict.fromkeys(
        source
        for folder in folders
        for module in sorted(folder.rglob("*.py"))
        for source in _sources(ast.parse(module.read_text("utf-8")))
    )
    return sorted(found, key=lambda source: source.context)


def unmarked_in(module: Path) -> list[Unmarked]:
    """Return the texts a module shows that are not to be translated, though they have words in them."""
    tree = ast.parse(module.read_text("utf-8"))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node.func) in _SHOWING)
    return [
        Unmarked(argument.lineno, text)
        for call in calls
        for argument in call.args
        for text in _plain_texts(argument)
        if sum(letter.isalpha() for letter in text) > 1
    ]


def _sources(tree: ast.Module) -> Iterator[Source]:
    contexts = dict(_functions(tree))
    for owner, call in _calls(tree, ""):
        name, texts = _name(call.func), [_text(argument) for argument in call.args]
        match name, texts:
            case ("translate", [str(context), str(text), *_]) if text:
                yield Source(context, text)
            case ("translate", [str(text)]) if isinstance(call.func, ast.Name) and text:
                # That of ui.commands, wherever it is called.
                yield Source("Command", text)
            case ("to_translate", [str(context), *_]):
                yield from (Source(context, each) for each in _all_texts(call.args[1]))
            case (_, [*_]) if name in _ROWS and len(texts) > _ROWS[name][1]:
                context, place = _ROWS[name]
                text = texts[place]
                if text:
                    yield Source(context, text)
            case ("tr", [str(text), *_]) if text:
                yield Source(owner, text)
            case (_, [str(text), *_]) if text and name in contexts and isinstance(call.func, ast.Name):
                yield Source(contexts[name], text)


def _functions(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions that only call ``translate``, with the context they give it."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and isinstance(function.body[-1], ast.Return):
            value = function.body[-1].value
            if isinstance(value, ast.Call) and _name(value.func) == "translate" and value.args:
                context = _text(value.args[0])
                if context is not None and isinstance(value.args[1], ast.Name):
                    yield function.name, context


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield all calls, each with the name of the class it stands in."""
    for child in ast.iter_child_nodes(node):
        within = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield owner, child
        yield from _calls(child, within)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _all_texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts of a table: of a mapping those of its values."""
    text = _text(node)
    if text is not None:
        yield text
    parts = node.values if isinstance(node, ast.Dict) else getattr(node, "elts", ())
    for part in parts:
        yield from _all_texts(part)


def _all_texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts of a table: of a mapping those of its values."""
    text = _text(node)
    if text is not None:
        yield text
    parts = node.values if isinstance(node, ast.Dict) else getattr(node, "elts", ())
    for part in parts:
        yield from _all_texts(part)


def _plain_texts(node: ast.expr) -> Iterator[str]:
    text = _text(node)
    if text is not None:
        yield text
    elif isinstance(node, ast.JoinedStr):
        yield from (part for value in node.values if (part := _text(value)))
