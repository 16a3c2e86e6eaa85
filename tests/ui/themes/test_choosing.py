"""Themes of one's own are offered beside ours, and the window follows the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, noticed, press
from ui.app import App

DUSK = 'name = "Dusk"\nlike = "night"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "profile" / "themes"
    folder.mkdir(parents=True)
    (folder / "dusk.toml").write_text(DUSK)
    return folder


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, folder: Path) -> App:
    story = tmp_path / "a.txt"
    story.write_text("A story.\n")
    return start_app(story)


def offered(app: App) -> dict[str, str]:
    return {action.objectName(): action.text() for action in around(app).theming.offered}


def choose(app: App, identifier: str) -> None:
    next(each for each in around(app).theming.offered if each.objectName() == identifier).trigger()


def test_a_theme_of_ones_own_is_offered_after_ours(app: App) -> None:
    assert list(offered(app).items())[-1] == ("own/dusk", "Dusk")
    assert next(iter(offered(app))) == "system"


def test_choosing_it_paints_the_window_in_it(app: App) -> None:
    choose(app, "own/dusk")
    assert app.theme.name == "Dusk"
    assert app.settings.value.theme == "own/dusk"


def test_the_window_follows_the_file(app: App, folder: Path, qtbot: QtBot) -> None:
    choose(app, "own/dusk")
    (folder / "dusk.toml").write_text(DUSK + 'page = "#001122"\n')
    qtbot.waitUntil(lambda: app.theme.page == "#001122")
    assert app.front.page.palette().base().color().name() == "#001122"


def test_a_new_file_is_offered_and_one_that_went_is_not(app: App, folder: Path, qtbot: QtBot) -> None:
    (folder / "rose.toml").write_text('name = "Rose"\n')
    (folder / "dusk.toml").unlink()
    qtbot.waitUntil(lambda: list(offered(app))[-1] == "own/rose")
    assert "own/dusk" not in offered(app)


def test_a_fault_that_was_saved_is_said_with_its_line(app: App, folder: Path, qtbot: QtBot) -> None:
    choose(app, "own/dusk")
    (folder / "dusk.toml").write_text(DUSK + 'page = "blue"\n')
    qtbot.waitUntil(lambda: "line 3" in noticed(app))
    assert "line 3" in offered(app)["own/dusk"]
    assert not next(each for each in around(app).theming.offered if "dusk" in each.objectName()).isEnabled()


def test_a_faulty_theme_that_was_chosen_is_said_at_the_start(
    start_app: StartApp, tmp_path: Path, folder: Path
) -> None:
    app = start_app()
    choose(app, "own/dusk")
    app.front.window.close()
    (folder / "dusk.toml").write_text("page = 3\n")
    again = start_app()
    assert "line 1" in noticed(again)
    assert again.theme.name in ("Paper", "Night")


def test_a_weak_contrast_is_told_but_kept(app: App, folder: Path, qtbot: QtBot) -> None:
    (folder / "mist.toml").write_text('name = "Mist"\npage = "#ffffff"\ntext = "#999999"\n')
    qtbot.waitUntil(lambda: "own/mist" in offered(app))
    choose(app, "own/mist")
    assert app.theme.name == "Mist"
    assert "2.8 to 1" in noticed(app)


def test_the_folder_is_made_with_a_theme_to_begin_from(
    start_app: StartApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    app = start_app()
    press(app, "own_themes")
    assert opened == [str(tmp_path / "profile" / "themes")]
    assert offered(app)["own/my theme"] == "My theme"


def test_a_folder_that_cannot_be_made_is_said(start_app: StartApp, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir()
    (tmp_path / "profile" / "themes").write_text("a file in the way")
    app = start_app()
    press(app, "own_themes")
    assert "cannot be made" in noticed(app)
