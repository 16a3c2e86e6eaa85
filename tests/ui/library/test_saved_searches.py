"""Searches are kept as shelves of one's own."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from tests.ui.library.conftest import write_stories
from ui.app import App
from ui.library.saved_searches import SavedSearches


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    folder = write_stories(tmp_path / "stories", "Anvil", "Kiln")
    app = start_app(folder)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 2, timeout=10_000)
    return app


def searches(app: App) -> SavedSearches:
    return around(app).library.searches


def test_a_search_is_kept_and_looked_for_again(app: App) -> None:
    panel = around(app).parts.library
    assert not searches(app).save.isEnabled()
    panel.filter.setText("title:kiln & more")
    searches(app).save.trigger()
    assert not searches(app).save.isEnabled()
    panel.filter.clear()
    assert searches(app).offered == ["title:kiln & more"]
    panel.filter.setText("title:kiln")
    searches(app).save.trigger()
    panel.filter.clear()
    searches(app).choose("title:kiln")
    assert [row.heading for row in panel.model.shown] == ["The Kiln"]


def test_kept_searches_are_there_after_a_restart_and_can_be_forgotten(app: App, start_app: StartApp) -> None:
    around(app).parts.library.filter.setText("kiln")
    searches(app).save.trigger()
    app.settings.keep()
    app.front.window.close()
    again = start_app()
    assert searches(again).offered == ["kiln"]
    searches(again).forgetting.actions()[0].trigger()
    assert searches(again).offered == []
    assert again.settings.value.searches == ()
