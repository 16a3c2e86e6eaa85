"""What was done is taken back, the latest first."""

from __future__ import annotations

from ui.undo import Undo


def test_the_latest_goes_first() -> None:
    undo, done = Undo(), list[str]()
    undo.add(lambda: done.append("first") is None)
    undo.add(lambda: done.append("second") is None)
    undo.undo()
    undo.undo()
    undo.undo()
    assert done == ["second", "first"]


def test_what_could_not_be_taken_back_can_be_later() -> None:
    undo, answers = Undo(), [False, True]
    undo.add(lambda: answers.pop(0))
    undo.undo()
    undo.undo()
    assert answers == []


def test_with_another_story_only_what_needs_the_old_one_is_forgotten() -> None:
    undo, done = Undo(), list[str]()
    undo.add(lambda: done.append("removed") is None)
    undo.add(lambda: done.append("understood") is None, of_story=True)
    undo.leave_story()
    undo.undo()
    assert done == ["removed"]
