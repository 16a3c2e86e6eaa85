"""The keys the manual speaks of are those in force: a topic that lists them, and keys in other topics."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import QKeySequence

from ui.commands import COMMANDS, MENUS, Actions, translate
from ui.help.markdown import Block, Kind, Span, Style, spans


def keys_topic(actions: Actions) -> tuple[Block, ...]:
    """Return the topic that lists every command that has keys."""
    return (
        Block(Kind.TITLE, (spans(translate("Keyboard shortcuts")),)),
        *(block for menu in MENUS for block in _commands_of(menu, actions)),
    )


def with_keys_in_force(blocks: Sequence[Block], actions: Actions) -> tuple[Block, ...]:
    """Return blocks in which usual keys of commands are those they have now."""
    owners = {key: command.id for command in COMMANDS for key in command.keys}

    def shown(span: Span) -> Span:
        if span.style is not Style.CODE or span.text not in owners:
            return span
        action = actions[owners[span.text]]
        keys = [each.toString() for each in action.shortcuts()]
        kept = span.text if span.text in keys else next(iter(keys), "")
        # Who took a command's keys away finds it in the menu by its name.
        return Span(_native(kept), Style.KEY) if kept else Span(action.text(), Style.EMPHASIS)

    return tuple(
        replace(block, cells=tuple(tuple(map(shown, cell)) for cell in block.cells)) for block in blocks
    )


def _commands_of(menu: str, actions: Actions) -> Iterator[Block]:
    rows = [
        Block(Kind.ROW, ((Span(translate(command.text)),), _cell(actions[command.id].shortcuts())))
        for command in COMMANDS
        if command.menu == menu and actions[command.id].shortcuts()
    ]
    if rows:
        yield Block(Kind.HEADING, ((Span(translate(menu)),),))
        yield from rows


def _cell(keys: Sequence[QKeySequence]) -> tuple[Span, ...]:
    styled = [Span(_native(key.toString()), Style.KEY) for key in keys]
    return tuple(span for key in styled for span in (key, Span("  ")))[:-1]


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
