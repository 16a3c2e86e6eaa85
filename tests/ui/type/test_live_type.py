"""The typography in force: that of all stories, with the choices for one laid over it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui.app import App
from ui.page.typography import BOUNDS, OPENINGS, PLAIN, TOGGLES, Typography, typography_of
from ui.settings import Settings, load_settings, save_settings

TYPOGRAPHIES = st.builds(
    Typography,
    family=st.text(max_size=30),
    **{name: st.integers(*bounds) for name, bounds in BOUNDS.items()},
    **{name: st.booleans() for name in TOGGLES},
    opening=st.sampled_from(OPENINGS),
    language=st.sampled_from(["", "en_GB", "de_DE"]),
)


@pytest.fixture
def stories(tmp_path: Path) -> tuple[Path, Path]:
    folder = tmp_path / "stories"
    folder.mkdir()
    for name in ("road", "kiln"):
        (folder / f"{name}.txt").write_text(f"The {name}\n\n{prose(40)}\n\n{name}\n", "utf-8")
    return folder / "road.txt", folder / "kiln.txt"


def open_story(app: App, path: Path) -> None:
    around(app)._open_story(str(path))


def size(app: App) -> int:
    return round(app.front.page._face.pixels / app._text_pixels() * app.type.value.size)


@given(TYPOGRAPHIES, TYPOGRAPHIES)
def test_what_differs_laid_over_the_general_is_the_whole(general: Typography, own: Typography) -> None:
    assert general.with_choices(own.over(general)) == own


@given(TYPOGRAPHIES, st.dictionaries(st.text(), st.integers() | st.text() | st.none() | st.booleans()))
def test_faulty_choices_change_nothing(general: Typography, choices: dict[str, object]) -> None:
    faulty = {name: value for name, value in choices.items() if not hasattr(general, name)}
    assert general.with_choices({**faulty, "size": "large", "opening": "loud"}) == general


@given(TYPOGRAPHIES)
def test_settings_keep_any_typography(tmp_path_factory: pytest.TempPathFactory, kept: Typography) -> None:
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    save_settings(Settings(typography=kept), path)
    assert load_settings(path).typography == kept


def test_a_typography_that_is_none_is_plain() -> None:
    assert typography_of(["size", 20]) == PLAIN


def test_what_is_changed_is_for_all_stories_at_first(start_app: StartApp, stories: tuple[Path, Path]) -> None:
    app = start_app(stories[0])
    press(app, "larger")
    assert app.settings.value.typography.size == PLAIN.size + 1
    open_story(app, stories[1])
    assert size(app) == PLAIN.size + 1


def test_a_story_can_have_a_size_of_its_own(start_app: StartApp, stories: tuple[Path, Path]) -> None:
    app = start_app(stories[0])
    app.type.set_own(True)
    press(app, "larger")
    assert app.settings.value.typography == PLAIN
    assert size(app) == PLAIN.size + 1
    open_story(app, stories[1])
    assert size(app) == PLAIN.size
    assert not app.type.is_own
    open_story(app, stories[0])
    assert size(app) == PLAIN.size + 1
    assert app.type.is_own


def test_it_has_that_after_a_restart_before_it_is_shown(
    start_app: StartApp, stories: tuple[Path, Path]
) -> None:
    app = start_app(stories[0])
    app.type.set_own(True)
    press(app, "larger")
    app.front.window.close()
    sizes: list[float] = []
    again = start_app(stories[0])
    again.front.page.rearranged.connect(lambda: sizes.append(again.front.page._face.pixels))
    again.front.reading.open(stories[0])
    assert size(again) == PLAIN.size + 1
    assert set(sizes) <= {again.front.page._face.pixels}


def test_what_was_not_chosen_for_it_alone_follows_all_others(
    start_app: StartApp, stories: tuple[Path, Path]
) -> None:
    app = start_app(stories[0])
    app.type.set_own(True)
    press(app, "larger")
    app.settings.change(typography=Typography(measure=50))
    assert (app.type.value.measure, app.type.value.size) == (50, PLAIN.size + 1)


def test_reset_gives_up_its_own_and_undo_brings_it_back(
    start_app: StartApp, stories: tuple[Path, Path]
) -> None:
    app = start_app(stories[0])
    app.type.set_own(True)
    press(app, "larger")
    app.type.reset()
    assert (app.type.value, app.type.is_own) == (PLAIN, False)
    app.front.reading.undoable.undo()
    assert (app.type.value.size, app.type.is_own) == (PLAIN.size + 1, True)
    open_story(app, stories[1])
    open_story(app, stories[0])
    assert size(app) == PLAIN.size + 1


def test_reset_of_all_can_be_undone(start_app: StartApp, stories: tuple[Path, Path]) -> None:
    app = start_app(stories[0])
    app.type.put(Typography(size=20, spaced=True))
    app.type.reset()
    assert app.settings.value.typography == PLAIN
    app.front.reading.undoable.undo()
    assert app.settings.value.typography == Typography(size=20, spaced=True)


def test_the_first_line_stays_when_another_type_is_chosen(
    start_app: StartApp, stories: tuple[Path, Path]
) -> None:
    app = start_app(stories[0])
    press(app, "next_page")
    anchor = app.front.page.anchor
    app.type.set_own(True)
    app.type.put(Typography(size=22, measure=40, opening="capitals"))
    app.type.reset()
    assert app.front.page.anchor == anchor
