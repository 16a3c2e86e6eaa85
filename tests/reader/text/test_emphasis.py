"""Emphasis: which marks are hidden, and that nothing else is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.story import Block, BlockKind
from reader.text.emphasis import find_emphasis
from reader.text.runs import runs

WRITTEN = st.text(alphabet="ab  .,'\"*_/\\-:\n", max_size=120)
WORDS = st.lists(st.sampled_from(["lamp", "oil", "rope", "never"]), min_size=1, max_size=5).map(" ".join)


@given(text=WRITTEN)
def test_only_markers_around_what_is_emphasised_are_hidden(text: str) -> None:
    found = list(find_emphasis(text, 0, len(text)))
    hidden = {i for each in found for i in range(each.start - each.width, each.start)}
    hidden |= {i for each in found for i in range(each.end, each.end + each.width)}
    assert {text[i] for i in hidden} <= set("*_/")
    kept = "".join(char for i, char in enumerate(text) if i not in hidden)
    shown = "".join(run.text for run in runs(text, Block(BlockKind.PARAGRAPH, 0, len(text))))
    assert shown.split() == kept.split()


@given(text=WRITTEN)
def test_passages_are_in_order_and_both_ends_bear_the_same_marks(text: str) -> None:
    position = 0
    for each in find_emphasis(text, 0, len(text)):
        assert position <= each.start - each.width < each.start < each.end
        position = each.end + each.width
        assert text[each.end : position] == text[each.start - each.width : each.start][::-1]


@given(before=WORDS, inner=WORDS, after=WORDS, mark=st.sampled_from(["*", "**", "_", "__", "/", "**_"]))
def test_marked_words_among_others_are_emphasised(before: str, inner: str, after: str, mark: str) -> None:
    text = f"{before} {mark}{inner}{mark[::-1]}, {after}"
    assert [text[each.start : each.end] for each in find_emphasis(text, 0, len(text))] == [inner]


def test_a_span_is_looked_at_alone() -> None:
    text = "*one\n\ntwo*"
    assert not list(find_emphasis(text, 0, 4))
    assert not list(find_emphasis(text, 6, len(text)))
