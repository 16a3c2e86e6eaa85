"""Whatever file a story's words are in, its places are before the very same letters."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.files import Unreadable
from reader.library.letters import squeezed
from reader.library.locator import Certainty, Locator, locate, resolve_all
from reader.library.place import Places, StoryKey
from reader.read import read, understand
from reader.story import Story
from reader.text.decode import decode
from tests.corpora import CORPORA, GIVEN, needs_corpora
from tests.reader.library.stories import prose
from tests.rewriting import ENCODINGS, LAYOUTS, LINE_ENDS, encoded

PLACES = 20
SURE = (Certainty.EXACT, Certainty.MOVED)
WORDS = {
    "russian": "лампа горела тускло чайник уже не пел она сказала подожди до утра дорога плохая река мост",
    "french": "la lampe brûlait à peine l’été où le garçon était resté près du pont français naïf",
    "japanese": "灯り 渡し守 古い鍵 箱へ 戻した 鐘が鳴り 舟は 霧へ出た 川辺で 朝まで 待って 水車",
    "chinese": "灯光 昏暗 水壶 已经 不响了 她说 等到 天亮 再走吧 路 不好走 他 没有回答",
}
REFRAIN = "And the river went on down to the sea, and nobody asked it to, and nobody thanked it, ever again."
VERSE = "    the gate was green\n    the kiln was cold\n    and no one said who went"


def told(language: str, chance: random.Random) -> list[str]:
    """Paragraphs in a language, not many sentences of which stand in them twice."""
    if language == "english":
        return [REFRAIN if chance.random() < 0.2 else each for each in prose(chance.randrange(1_000), 40)]
    words = WORDS[language].split()
    space, stop = ("", "。") if language in ("japanese", "chinese") else (" ", ". ")
    sentences = [
        space.join(chance.choice(words) for _ in range(chance.randint(4, 12))).capitalize() + stop
        for _ in range(100)
    ]
    return ["".join(sentences[at : at + 3]).strip() for at in range(0, len(sentences), 3)]


@st.composite
def stories(draw: st.DrawFn) -> Story:
    """Stories with a title, some with chapters, scenes and verse, in several languages."""
    chance = random.Random(draw(st.integers(0, 10_000)))
    paragraphs = told(draw(st.sampled_from(["english", *WORDS])), chance)
    for number in range(draw(st.integers(0, 3))):
        paragraphs.insert(number * 12, f"Chapter {number + 1}")
    if draw(st.booleans()):
        paragraphs[8:8] = ["* * *", VERSE]
    text = "\n\n".join(("The Upper Road", "by Ines Calder", *paragraphs)) + "\n"
    return understand(text.encode(), "the_upper_road.txt")


def some_places(story: Story, chance: random.Random) -> list[int]:
    """Offsets of letters in the story proper."""
    body = range(story.body_start, story.body_end)
    letters = [offset for offset in body if not story.text[offset].isspace()]
    return chance.choices(letters, k=PLACES) if letters else []


def hold(story: Story, offsets: list[int], content: bytes, what: object) -> None:
    """See that each place is before the same letter in a file with the same letters."""
    new = understand(content, "story.txt")
    assert squeezed(new.text) == squeezed(story.text), what
    places: list[tuple[Locator, bool]] = [
        (locate(story, offset), new.text == story.text) for offset in offsets
    ]
    for offset, found in zip(offsets, resolve_all(new, places), strict=True):
        assert found.certainty in SURE, what
        assert new.text[found.offset] == story.text[offset], what
        assert len(squeezed(new.text[: found.offset])) == len(squeezed(story.text[:offset])), what


def is_read_back(content: bytes, text: str) -> bool:
    """Whether a file's encoding is found out, so that it has the letters of a text."""
    try:
        return squeezed(decode(content).text) == squeezed(text)
    except Unreadable:
        return False


@settings(max_examples=150, deadline=None)
@given(
    stories(),
    st.sampled_from([*LAYOUTS]),
    st.sampled_from(ENCODINGS),
    st.sampled_from([*LINE_ENDS]),
    st.randoms(use_true_random=False),
)
def test_a_story_set_anew_in_any_layout_encoding_and_line_ends_keeps_its_places(
    story: Story, layout: str, encoding: str, line_end: str, chance: random.Random
) -> None:
    text = LAYOUTS[layout](story)
    content = encoded(text, encoding, LINE_ENDS[line_end])
    assume(content is not None and is_read_back(content, text))
    assert content is not None
    hold(story, some_places(story, chance), content, (layout, encoding, line_end))


@settings(max_examples=20, deadline=None)
@given(stories(), st.randoms(use_true_random=False))
def test_a_file_copied_moved_or_renamed_keeps_its_place(
    tmp_path_factory: pytest.TempPathFactory, story: Story, chance: random.Random
) -> None:
    folder = tmp_path_factory.mktemp("stories")
    path, offset = folder / "the_upper_road.txt", some_places(story, chance)[0]
    path.write_text(story.text, "utf-8")
    places = Places(folder / "library.db")
    places.keep_position(StoryKey.of(story.text, path), locate(story, offset))
    (folder / "elsewhere").mkdir()
    shutil.copy(path, folder / "elsewhere")
    shutil.move(path, folder / "Chapter 1 - copy.TXT")
    for there in (folder / "elsewhere" / path.name, folder / "Chapter 1 - copy.TXT"):
        new = read(there)
        key = StoryKey.of(new.text, there)
        saved = places.position(key)
        assert saved is not None
        (found,) = resolve_all(new, [(saved.locator, saved.text_sha256 == key.text_sha256)])
        assert (found.offset, found.certainty) == (offset, Certainty.EXACT)
    places.close()


def real_stories(every: int) -> Iterator[Story]:
    paths = [path for folder in (CORPORA, GIVEN) for path in sorted(folder.rglob("*")) if path.is_file()]
    for path in paths[::every]:
        try:
            story = read(path)
        except Unreadable:
            continue
        yield story


def hold_in_every_file(story: Story, chance: random.Random) -> None:
    """See that places stay in every layout, every encoding and all line ends, and in some of all at once."""
    offsets = some_places(story, chance)
    for layout, rewrite in LAYOUTS.items():
        content = encoded(rewrite(story), "utf-8")
        if content:
            hold(story, offsets, content, (story.title, layout))
    for encoding in ENCODINGS:
        content = encoded(story.text, encoding)
        if content and is_read_back(content, story.text):
            hold(story, offsets, content, (story.title, encoding))
    for name, line_end in LINE_ENDS.items():
        content = encoded(story.text, "utf-8", line_end)
        if content:
            hold(story, offsets, content, (story.title, name))
    for _ in range(3):
        layout, encoding = chance.choice([*LAYOUTS]), chance.choice(ENCODINGS)
        text = LAYOUTS[layout](story)
        content = encoded(text, encoding, chance.choice([*LINE_ENDS.values()]))
        if content and is_read_back(content, text):
            hold(story, offsets, content, (story.title, layout, encoding))


@needs_corpora
def test_some_real_stories_keep_their_places_in_any_file() -> None:
    chance = random.Random(5)
    for story in real_stories(every=120):
        hold_in_every_file(story, chance)


@needs_corpora
@pytest.mark.slow
def test_all_real_stories_keep_their_places_in_any_file() -> None:
    chance = random.Random(7)
    for story in real_stories(every=1):
        hold_in_every_file(story, chance)
