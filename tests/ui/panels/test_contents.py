"""The panel of chapters and scenes: names them, marks where one is, goes to the one chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.pace import UNKNOWN, Pace
from reader.story import Block, BlockKind, Chapter, Encoding, Layout, Story
from reader.text.split import split
from tests.timing import timed
from ui.panels.contents import ContentsPanel
from ui.panels.contents_model import ContentsRole
from ui.themes.theme import OURS

PROSE = "The harbour was full of boats that nobody had paid for. " * 12
FAST = Pace((500,) * 12)


def story_of(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")


STORY = story_of(
    f"Chapter One: The Gate\n\nRain fell. {PROSE}\n\n* * *\n\nSnow fell. {PROSE}\n\n* * *\n\nHail fell. {PROSE}\n\n"
    f"Chapter Two: The Kiln\n\nNobody came. {PROSE * 4}\n\n"
    f"Chapter Three: The Well\n\nDust rose. {PROSE}\n\n* * *\n\nSmoke rose. {PROSE}\n"
)
GATE, KILN, WELL = STORY.chapters
SNOW, DUST, SMOKE = (STORY.text.index(words) for words in ("Snow fell", "Dust rose", "Smoke rose"))
ONLY_SCENES = story_of(f"Rain fell. {PROSE}\n\n* * *\n\nSnow fell. {PROSE}\n")
PARTS = story_of(
    "".join(
        f"PART {part}\n\n" + "".join(f"Chapter {number}\n\n{PROSE * 5}\n\n" for number in (first, first + 1))
        for part, first in (("ONE", 1), ("TWO", 3))
    )
)


@pytest.fixture
def panel(qtbot: QtBot) -> ContentsPanel:
    panel = ContentsPanel(OURS["paper"])
    qtbot.addWidget(panel)
    panel.resize(310, 500)
    panel.show_story(STORY)
    panel.mark(0, UNKNOWN)
    panel.show()
    panel.activateWindow()
    qtbot.waitActive(panel)
    return panel


def rows(panel: ContentsPanel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    parent = panel.list.rootIndex() if parent is None else parent
    model = panel.list.model()
    return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]


def names(panel: ContentsPanel, parent: QModelIndex | None = None) -> list[str]:
    return [str(row.data())[:12] for row in rows(panel, parent)]


def unfolded(panel: ContentsPanel) -> list[int]:
    return [row.row() for row in rows(panel) if panel.tree.isExpanded(row)]


def marked(panel: ContentsPanel) -> list[str]:
    every = [each for row in rows(panel) for each in (row, *rows(panel, row))]
    return [str(each.data())[:9] for each in every if each.data(ContentsRole.HERE)]


def current(panel: ContentsPanel) -> str:
    return str(panel.list.currentIndex().data() or "")[:9]


def test_chapters_are_named_by_their_headings_and_scenes_by_their_first_words(panel: ContentsPanel) -> None:
    assert [row.data() for row in rows(panel)] == [
        "Chapter One: The Gate", "Chapter Two: The Kiln", "Chapter Three: The Well"
    ]  # fmt: skip
    assert [names(panel, row) for row in rows(panel)] == [
        ["Rain fell. T", "Snow fell. T", "Hail fell. T"], [], ["Dust rose. T", "Smoke rose. "]
    ]  # fmt: skip


def test_only_the_chapter_one_is_in_is_unfolded(panel: ContentsPanel) -> None:
    assert unfolded(panel) == [0]
    panel.mark(WELL.start, UNKNOWN)
    assert unfolded(panel) == [2]


def test_a_chapter_folded_by_hand_stays_folded_while_one_reads_on_in_it(panel: ContentsPanel) -> None:
    panel.tree.collapse(rows(panel)[0])
    panel.mark(SNOW, UNKNOWN)
    assert (unfolded(panel), current(panel)) == ([], "Chapter O")


def test_chapter_and_scene_one_is_in_are_marked_and_current(panel: ContentsPanel) -> None:
    assert (marked(panel), current(panel)) == (["Chapter O", "Rain fell"], "Rain fell")
    panel.mark(SNOW + 30, UNKNOWN)
    assert (marked(panel), current(panel)) == (["Chapter O", "Snow fell"], "Snow fell")
    panel.mark(KILN.start, UNKNOWN)
    assert (marked(panel), current(panel)) == (["Chapter T"], "Chapter T")


def test_the_mark_is_no_matter_of_colour_alone(panel: ContentsPanel, qtbot: QtBot) -> None:
    def row() -> QRect:
        return panel.list.visualRect(rows(panel)[1])

    def dark() -> int:
        # Out of sight there is nothing to count.
        qtbot.waitUntil(lambda: panel.list.viewport().rect().contains(row()))
        image = panel.list.viewport().grab(row()).toImage()
        return sum(
            image.pixelColor(x, y).lightness() < 128 for x in range(20, 200) for y in range(image.height())
        )

    plain = dark()
    panel.mark(KILN.start, UNKNOWN)
    assert dark() > plain * 1.2


def test_setting_the_text_anew_leaves_the_row_somebody_has_gone_to(
    panel: ContentsPanel, qtbot: QtBot
) -> None:
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    panel.mark(0, UNKNOWN)
    assert current(panel) == "Snow fell"


def test_marking_takes_nobodys_keyboard_and_chooses_nothing(panel: ContentsPanel, qtbot: QtBot) -> None:
    other = QWidget(panel)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    with qtbot.assertNotEmitted(panel.chapter_chosen):
        panel.mark(SMOKE, UNKNOWN)
    assert other.hasFocus()


def is_in_sight(panel: ContentsPanel, row: QModelIndex) -> bool:
    place = panel.list.visualRect(row)
    return 0 <= place.top() <= place.bottom() <= panel.list.viewport().height()


def test_the_row_one_is_in_is_kept_in_sight(panel: ContentsPanel) -> None:
    story = story_of("".join(f"Chapter {each}\n\n{PROSE}\n\n" for each in range(1, 200)))
    panel.show_story(story)
    for chapter in (150, 20, 198):
        panel.mark(story.chapters[chapter].start, UNKNOWN)
        assert is_in_sight(panel, rows(panel)[chapter])


def test_a_row_out_of_sight_comes_with_its_neighbours(panel: ContentsPanel) -> None:
    story = story_of("".join(f"Chapter {each}\n\n{PROSE}\n\n" for each in range(1, 200)))
    panel.show_story(story)
    panel.mark(story.chapters[150].start, UNKNOWN)
    assert all(is_in_sight(panel, rows(panel)[chapter]) for chapter in range(147, 154))


def test_the_row_one_is_in_is_in_sight_when_the_panel_is_opened(panel: ContentsPanel, qtbot: QtBot) -> None:
    story = story_of("".join(f"Chapter {each}\n\n{PROSE}\n\n" for each in range(1, 200)))
    panel.hide()
    panel.show_story(story)
    panel.mark(story.chapters[150].start, UNKNOWN)
    panel.show()
    assert is_in_sight(panel, rows(panel)[150])


def test_a_chapter_says_how_long_it_takes_at_the_readers_pace(panel: ContentsPanel) -> None:
    assert [row.data(ContentsRole.LENGTH) for row in rows(panel)] == ["2 min", "2 min", "1 min"]
    panel.mark(0, FAST)
    assert [row.data(ContentsRole.LENGTH) for row in rows(panel)] == ["1 min", "1 min", "1 min"]


def test_a_part_stands_further_out_and_takes_as_long_as_its_chapters(panel: ContentsPanel) -> None:
    panel.show_story(PARTS)
    assert [row.data(ContentsRole.LEVEL) for row in rows(panel)] == [0, 1, 1, 0, 1, 1]
    assert [row.data(ContentsRole.LENGTH) for row in rows(panel)] == [
        "5 min", "3 min", "3 min", "5 min", "3 min", "3 min"
    ]  # fmt: skip


def test_a_story_without_chapters_shows_its_scenes(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.show_story(ONLY_SCENES)
    assert names(panel) == ["Rain fell. T", "Snow fell. T"]
    panel.mark(ONLY_SCENES.text.index("Snow"), UNKNOWN)
    assert current(panel) == "Snow fell"
    with qtbot.waitSignal(panel.chapter_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [ONLY_SCENES.text.index("Snow")]


@pytest.mark.parametrize("story", [None, story_of(PROSE)], ids=["no story", "neither"])
def test_where_there_is_nothing_the_panel_says_so(panel: ContentsPanel, story: Story | None) -> None:
    panel.show_story(story)
    panel.mark(0, UNKNOWN)
    assert panel.empty.isVisible()
    assert ("Open a story" in panel.empty.text()) == (story is None)
    assert "chapters" in panel.empty.text()


def test_after_a_story_without_chapters_another_shows_its_own(panel: ContentsPanel) -> None:
    panel.show_story(ONLY_SCENES)
    panel.show_story(STORY)
    assert names(panel)[0] == "Chapter One:"


def click(panel: ContentsPanel, qtbot: QtBot, row: QModelIndex) -> int:
    with qtbot.waitSignal(panel.chapter_chosen) as chosen:
        place = panel.list.visualRect(row).center()
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return int(chosen.args[0])


def test_a_click_goes_to_the_start_of_a_chapter_or_a_scene(panel: ContentsPanel, qtbot: QtBot) -> None:
    gate, kiln, _ = rows(panel)
    assert click(panel, qtbot, kiln) == KILN.start
    assert click(panel, qtbot, rows(panel, gate)[1]) == SNOW


def test_a_click_on_the_triangle_unfolds_and_goes_nowhere(panel: ContentsPanel, qtbot: QtBot) -> None:
    well = rows(panel)[2]
    for is_unfolded in (True, False):
        at = QPoint(10, panel.list.visualRect(well).center().y())
        with qtbot.assertNotEmitted(panel.chapter_chosen):
            qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert panel.tree.isExpanded(well) is is_unfolded


def test_the_arrows_fold_and_unfold_and_enter_goes_there(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(rows(panel)[2])
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert unfolded(panel) == [0, 2]
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.chapter_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [DUST]
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    qtbot.keyClick(panel.list, Qt.Key.Key_Left)
    assert unfolded(panel) == [0]


def test_escape_closes_the_panel(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Escape)


def test_a_screen_reader_hears_name_length_and_where_one_is(panel: ContentsPanel) -> None:
    spoken = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows(panel)[:2]]
    assert spoken == ["Chapter One: The Gate, 2 min, you are here", "Chapter Two: The Kiln, 2 min"]


def test_it_can_be_painted_in_another_theme(panel: ContentsPanel) -> None:
    before = panel.grab().toImage()
    panel.set_theme(OURS["night"])
    assert panel.grab().toImage() != before


def long_story(chapters: int, scenes: int) -> Story:
    """A story of so many chapters with so many scenes each."""
    blocks: list[Block] = []
    parts: list[Chapter] = []
    piece = "x" * 20 + "\n\n* * *\n\n"
    for chapter in range(chapters):
        start = chapter * scenes * len(piece)
        parts.append(Chapter(None, start, start + scenes * len(piece)))
        for scene in range(scenes):
            at = start + scene * len(piece)
            blocks += [Block(BlockKind.PARAGRAPH, at, at + 20), Block(BlockKind.BREAK, at + 22, at + 27)]
    text = piece * (chapters * scenes)
    return Story(
        text, Encoding("utf-8", "utf-8", 1.0), Layout.BLOCK, None, None, None, (), tuple(blocks), tuple(parts),
        0, len(text),
    )  # fmt: skip


@pytest.mark.parametrize(("chapters", "scenes"), [(1_000, 20), (1, 20_000)])
def test_a_thousand_chapters_and_twenty_thousand_scenes_are_there_at_once(
    panel: ContentsPanel, chapters: int, scenes: int
) -> None:
    story = long_story(chapters, scenes)
    with timed() as taken:
        panel.show_story(story)
        panel.mark(story.chapters[-1].start, UNKNOWN)
        panel.grab()
        assert len(rows(panel)) == max(chapters, 20_000 // chapters)
    assert taken.seconds < 1.0


def test_nothing_is_built_before_the_panel_is_shown(qtbot: QtBot) -> None:
    panel = ContentsPanel(OURS["paper"])
    qtbot.addWidget(panel)
    panel.show_story(STORY)
    panel.mark(SNOW, UNKNOWN)
    assert rows(panel) == []
    panel.show()
    assert marked(panel) == ["Chapter O", "Snow fell"]
