"""A marked passage is found again, both its ends, in a text that was edited around it, in it or away."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.locator import Certainty, locate
from reader.library.span import FoundSpan, resolve_spans
from tests.reader.library.stories import make_story, prose

unhurried = settings(deadline=None)
texts = st.text(st.characters(), max_size=300)
OLD, NEW = prose(1, 30), prose(2, 30)
TEXT = "\n\n".join(OLD)


def found_in(changed: str, start: int, end: int, text: str = TEXT) -> FoundSpan:
    story = make_story(text)
    (found,) = resolve_spans(make_story(changed), [(locate(story, start), locate(story, end), False)])
    return found


def span_of(text: str, words: str) -> tuple[int, int]:
    assert text.count(words) == 1
    return text.index(words), text.index(words) + len(words)


def moved(text: str, words: str) -> FoundSpan:
    return FoundSpan(*span_of(text, words), Certainty.MOVED)


@unhurried
@given(text=texts, one=st.integers(0, 300), other=st.integers(0, 300))
def test_in_the_same_text_a_passage_is_exact(text: str, one: int, other: int) -> None:
    story = make_story(text)
    start, end = locate(story, min(one, other)), locate(story, max(one, other))
    assert resolve_spans(story, [(start, end, True)]) == (
        FoundSpan(start.offset, end.offset, Certainty.EXACT),
    )


@unhurried
@given(text=texts, changed=texts, one=st.integers(0, 300), other=st.integers(0, 300))
def test_any_passage_is_in_order_and_inside_any_text(text: str, changed: str, one: int, other: int) -> None:
    found = found_in(changed, min(one, other), max(one, other), text)
    assert 0 <= found.start <= found.end <= len(changed)
    assert found.certainty is not Certainty.EXACT


@unhurried
@given(seed=st.integers(0, 1_000), into=st.integers(0, 20), length=st.integers(5, 20))
def test_a_passage_in_a_sentence_ends_where_it_did_whatever_comes_after(
    seed: int, into: int, length: int
) -> None:
    sentence = OLD[12].split(". ")[1].rstrip(".")
    words = sentence[into : into + length].strip()
    start = TEXT.index(sentence) + sentence.index(words)
    changed = "\n\n".join((*OLD[:12], f"{prose(seed, 1)[0]} {sentence}.", *NEW))
    now = changed.index(sentence) + sentence.index(words)
    assert found_in(changed, start, start + len(words)) == FoundSpan(now, now + len(words), Certainty.MOVED)


def test_a_passage_stays_with_its_words_when_what_came_after_is_elsewhere() -> None:
    changed = "\n\n".join((*OLD[13:], *NEW, *OLD[:13]))
    assert found_in(changed, *span_of(TEXT, OLD[12])) == moved(changed, OLD[12])


def test_a_long_speech_ends_with_its_last_word_when_what_follows_is_elsewhere() -> None:
    said = f"“{'I should like to know what the ferryman did with the lanterns, ' * 2}and the oars.”"
    answer = "Nobody told him."
    text = "\n\n".join((*OLD[:12], f"{said} {answer}", *OLD[12:]))
    changed = "\n\n".join((f"Again they wept. {answer}", *OLD[:12], said, *NEW))
    assert found_in(changed, *span_of(text, said), text) == moved(changed, said)


def test_a_short_word_stays_short_when_what_follows_is_elsewhere() -> None:
    text = "\n\n".join((*OLD[:12], "Heehee! Nobody knew.", *OLD[12:]))
    changed = "\n\n".join((*OLD[:12], "Heehee!", *NEW, "Nobody knew.", *OLD[12:]))
    assert found_in(changed, *span_of(text, "Heehee!"), text) == moved(changed, "Heehee!")


def test_a_passage_set_in_other_lines_takes_no_blank_space_along() -> None:
    changed = TEXT.replace("\n\n", "\n    ")
    assert found_in(changed, *span_of(TEXT, OLD[12])) == moved(changed, OLD[12])


def test_a_passage_that_was_written_on_in_the_middle_grows() -> None:
    longer = OLD[12].replace(". ", ". Nobody knew why. ", 1)
    changed = TEXT.replace(OLD[12], longer)
    assert found_in(changed, *span_of(TEXT, OLD[12])) == moved(changed, longer)


def test_of_a_refrain_each_passage_keeps_its_own_end() -> None:
    refrain = "And the river went on down to the sea, and nobody asked it to, and nobody thanked it, ever."
    text = f"\n\n{refrain}\n\n".join(OLD)
    changed = f"{NEW[0]}\n\n{text}"
    start = text.index(OLD[12]) + len(OLD[12]) + 2
    shift = len(changed) - len(text)
    found = found_in(changed, start, start + len(refrain), text)
    assert found == FoundSpan(start + shift, start + shift + len(refrain), Certainty.MOVED)


def test_a_passage_torn_apart_is_near_its_start_and_no_longer_than_it_was() -> None:
    start, end = TEXT.index(OLD[3]), TEXT.index(OLD[5])
    changed = "\n\n".join((OLD[3], *NEW, *OLD[4:], *OLD[:3]))
    found = found_in(changed, start, end - 2)
    assert found == FoundSpan(0, end - 2 - start, Certainty.APPROXIMATE)


def test_a_passage_whose_ends_have_changed_places_is_near_its_start() -> None:
    start, end = TEXT.index(OLD[3]), TEXT.index(OLD[5])
    changed = "\n\n".join((*OLD[4:], *NEW, OLD[3]))
    found = found_in(changed, start, end - 2)
    assert found.start == changed.index(OLD[3])
    assert found.end == len(changed)
    assert found.certainty is Certainty.APPROXIMATE


def test_a_passage_whose_words_were_taken_out_is_nothing_where_it_was() -> None:
    start, end = span_of(TEXT, f"{OLD[12]}\n\n")
    changed = TEXT[:start] + TEXT[end:]
    assert found_in(changed, start, end) == FoundSpan(start, start, Certainty.APPROXIMATE)


def test_a_passage_that_is_gone_but_for_its_end_is_as_long_before_it() -> None:
    start, end = span_of(TEXT, f"{OLD[3]}\n\n{OLD[4]}")
    changed = "\n\n".join((*NEW, OLD[4], *OLD[20:]))
    found = found_in(changed, start, end)
    assert found.end == changed.index(OLD[4]) + len(OLD[4])
    assert (found.end - found.start, found.certainty) == (end - start, Certainty.APPROXIMATE)


def test_a_place_among_passages_is_found_as_it_is_alone() -> None:
    story = make_story(TEXT)
    place, changed = locate(story, TEXT.index(OLD[12])), "\n\n".join((*NEW, *OLD))
    at = changed.index(OLD[12])
    assert resolve_spans(make_story(changed), [(place, None, False)]) == (FoundSpan(at, at, Certainty.MOVED),)


def test_an_end_said_to_be_before_the_start_is_the_start() -> None:
    story = make_story(TEXT)
    start, end = locate(story, 200), locate(story, 300)._replace(offset=100)
    assert resolve_spans(story, [(start, end, True)]) == (FoundSpan(200, 200, Certainty.EXACT),)
