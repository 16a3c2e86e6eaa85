"""A text is cut into passages that cover it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.library.fulltext.passages import LENGTH, passages, spaced


@given(
    st.lists(
        st.tuples(st.sampled_from(["a ", "word\n", "\n\n", "x" * 900, "渡"]), st.integers(1, 90)), max_size=12
    )
)
def test_passages_cover_the_text_in_order_and_none_is_long(parts: list[tuple[str, int]]) -> None:
    text = "".join(part * times for part, times in parts)
    spans = list(passages(text))
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(0 < end - start <= 2 * LENGTH + 82 for start, end in spans)


def test_a_passage_ends_with_a_paragraph_where_there_is_one() -> None:
    text = ("word " * 90 + "\n\n") * 20
    assert all(text[:end].endswith("\n\n") for _, end in passages(text))


def test_ideographs_and_kana_stand_apart() -> None:
    assert spaced("渡し船 and 船").split() == ["渡", "し", "船", "and", "船"]
    assert spaced("plain") == "plain"
