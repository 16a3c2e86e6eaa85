"""What was exported is merged in the window, which shows it at once."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.annotation import Said
from reader.library.exchange.collect import collect
from reader.library.exchange.document import written
from reader.library.locator import locate
from reader.library.place import Places, StoryKey
from reader.library.standing import Marked
from reader.profile import open_profile
from reader.read import read
from tests.ui.conftest import StartApp, around, noticed
from tests.ui.test_exporting import STORY, asked
from ui.app import App
from ui.settings import Settings, save_settings


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path, qtbot: QtBot) -> App:
    app = start_app(story)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 1, timeout=10_000)
    return app


@pytest.fixture
def exported(tmp_path: Path, story: Path) -> Path:
    """What somebody has exported who has marked the same story elsewhere."""
    profile = open_profile(tmp_path / "elsewhere")
    places, text = Places(profile.library), read(story)
    key = StoryKey.of(text.text, "/elsewhere/kiln.txt")
    places.annotations.add(key, locate(text, text.body_start), None, Said(note="Here."))
    places.mark([(key, Marked(favourite=True))])
    places.close()
    save_settings(Settings(theme="night", searches=("is:unread",)), profile.settings)
    path = tmp_path / "export.json"
    path.write_text("".join(written(collect(profile))), "ascii")
    return path


def import_from(app: App, path: Path, qtbot: QtBot) -> str:
    """Import a file; return what is said then."""
    app.front.area.notice.hide()
    around(app).importing.import_from(os.fspath(path))
    qtbot.waitUntil(lambda: noticed(app) != "", timeout=10_000)
    return noticed(app)


def test_a_bookmark_from_elsewhere_is_on_the_page(app: App, exported: Path, qtbot: QtBot) -> None:
    sentence = import_from(app, exported, qtbot)
    assert sentence.startswith("Bookmarks and notes: 1 new, 0 brought up to date.")
    assert [each.annotation.said.note for each in app.front.annotating.bookmarks] == ["Here."]
    assert app.front.area.ribbon.isVisible()


def test_a_mark_from_elsewhere_is_in_the_list(app: App, exported: Path, qtbot: QtBot) -> None:
    import_from(app, exported, qtbot)
    stories = around(app).parts.shelf.model.stories
    assert [stories.standing(row).marked.favourite for row in stories.files] == [True]


def test_preferences_from_elsewhere_are_in_force_unless_chosen_here(
    app: App, exported: Path, qtbot: QtBot
) -> None:
    app.settings.change(searches=("is:favourite",))
    folders = app.settings.value.folders
    import_from(app, exported, qtbot)
    settings = app.settings.value
    assert (settings.theme, app.theme.name) == ("night", "Night")
    assert set(settings.searches) == {"is:unread", "is:favourite"}
    assert settings.folders == folders


def test_importing_again_says_that_nothing_is_new(app: App, exported: Path, qtbot: QtBot) -> None:
    import_from(app, exported, qtbot)
    assert import_from(app, exported, qtbot) == "All that is in export.json is here already."


def test_what_is_damaged_in_it_is_told(app: App, exported: Path, qtbot: QtBot) -> None:
    found = json.loads(exported.read_bytes())
    found["annotations"][0]["created"] = "yesterday"
    exported.write_text(json.dumps(found), "ascii")
    assert "Damaged entries that were left out: 1." in import_from(app, exported, qtbot)
    assert app.front.annotating.bookmarks == ()


def test_a_file_that_was_not_exported_is_refused_in_a_sentence(
    app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "other.json").write_text("[]")
    assert import_from(app, tmp_path / "other.json", qtbot) == "other.json was not exported by Inglenook."


def test_what_is_chosen_in_the_dialog_is_imported(app: App, exported: Path, qtbot: QtBot) -> None:
    dialog = asked(app, "import")
    assert dialog.isVisible()
    dialog.fileSelected.emit(os.fspath(exported))
    qtbot.waitUntil(lambda: len(app.front.annotating.bookmarks) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: noticed(app).startswith("Bookmarks and notes: 1 new"), timeout=10_000)
