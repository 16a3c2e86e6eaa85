"""What can be set, page by page: a row for each setting, or for a command that leads further."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.aloud.speech import SPEEDS
from ui.languages import languages


@dataclass(frozen=True, slots=True)
class Switch:
    """A setting that is on or off: its field, what it is called, and a sentence about it."""

    field: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """A setting of which one value is chosen; ``values`` says what each is called."""

    field: str
    text: str
    values: Mapping[Any, str]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Site:
    """The site words are looked up on."""

    field: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A command that leads further: its identifier, and what its button says."""

    command: str
    text: str
    about: str = ""
    field: str = ""


Row = Switch | Choice | Site | Step


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the dialog."""

    name: str
    rows: tuple[Row, ...]


def pages(themes: Mapping[str, str]) -> tuple[Page, ...]:
    """Return the pages, in the user's language; ``themes`` says what each theme is called."""
    return (_reading(), _library(), _look(themes), _privacy())


def _reading() -> Page:
    return Page(
        _tr("Reading"),
        (
            Switch(
                "scrolled", _tr("&Scroll in place of turning pages"), _tr("A chapter is one long column.")
            ),
            Switch("sliding", _tr("Pages s&lide when they are turned")),
            Switch("line_guide", _tr("Line &guide"), _tr("A band behind the line one reads.")),
            Switch(
                "folded",
                _tr("&Fold long headers and small print away"),
                _tr("What a file says of itself before the story can be unfolded on the page."),
            ),
            Choice(
                "voice_speed",
                _tr("S&peed of reading aloud"),
                {speed: f"{speed / 100:g} ×" for speed in SPEEDS},
                _tr("While a voice reads, < and > change it."),
            ),
            Step(
                "read_aloud",
                _tr("R&ead aloud"),
                _tr("Its voice is chosen in the bar below the page, for each language; Reset forgets them."),
                field="voices",
            ),
            Step("show_type", _tr("&Type…"), _tr("Face, size, lines, margins, hyphens and paragraphs.")),
        ),
    )


def _library() -> Page:
    return Page(
        _tr("Library"),
        (
            Switch("library_shown", _tr("S&how the list of stories beside the page")),
            Switch("grid", _tr("As a &grid of title pages")),
            Step("folders", _tr("&Folders of the library…"), _tr("Where stories are looked for.")),
            Step(
                "index_anew",
                _tr("Make the search inde&x anew"),
                _tr("If a search of all stories does not find what is there."),
            ),
        ),
    )


def _look(themes: Mapping[str, str]) -> Page:
    as_system = {"": _tr("As the system")}
    return Page(
        _tr("Look"),
        (
            Choice("theme", _tr("&Theme"), themes),
            Step("own_themes", _tr("Your &own themes…"), _tr("A folder of small files of colours.")),
            Choice(
                "language",
                _tr("&Language of the program"),
                {**as_system, **languages()},
                _tr("From the next start on. Stories stay in theirs."),
            ),
        ),
    )


def _privacy() -> Page:
    return Page(
        _tr("Privacy"),
        (
            Switch(
                "log_reading",
                _tr("&Count what I read"),
                _tr("For the statistics. It stays on this computer and is never sent."),
            ),
            Step("show_statistics", _tr("&Statistics…"), _tr("See what was counted, or forget it.")),
            Site(
                "look_up_site",
                _tr("&Words are looked up on"),
                _tr("Dictionaries on this computer go first, and you are asked before the browser opens."),
            ),
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Preferences", text)
