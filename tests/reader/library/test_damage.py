"""A library.db damaged in any way opens: what its backup has is there, the damaged file is kept, and it is said."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.backup import back_up
from reader.library.database import connect
from reader.library.locator import Locator, locate
from reader.library.place import Places, StoryKey
from tests.reader.library import stories

STORIES, BOOKMARKS, NEWER = 50, 200, 20
PAGE = 4096
HEADER = 100
SOMEWHERE = Locator(10, "Nobody had been up the road", "", "", 0, "", 0, 0.1)
FOUND = dict[StoryKey, tuple[set[tuple[str, Locator]], Locator | None]]
Damage = Callable[[bytearray, random.Random], None]


def key(number: int) -> StoryKey:
    return StoryKey(f"{number:064x}", b"/stories/%d.txt" % number)


def set_bookmark(places: Places, story: StoryKey, locator: Locator) -> None:
    places.annotations.add(story, locator)


def found_in(library: Path) -> tuple[FOUND, str | None]:
    """All places, and what was said of them."""
    with closing(Places(library)) as places:
        found = {
            story: (
                {(each.id, each.start) for each in places.annotations.of(story)},
                _position(places, story),
            )
            for story in map(key, range(STORIES))
        }
        return found, places.opened_with


def lost(before: FOUND, now: FOUND) -> list[StoryKey]:
    """The stories that have a place no more."""
    return [
        story
        for story, (bookmarks, position) in before.items()
        if not (bookmarks <= now[story][0] and position == now[story][1])
    ]


def _position(places: Places, story: StoryKey) -> Locator | None:
    saved = places.position(story)
    return saved.locator if saved else None


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library in which somebody has read for long, and a backup without their last bookmarks."""
    folder = tmp_path_factory.mktemp("whole")
    path, chance = folder / "library.db", random.Random(6)
    story = stories.make_story("\n\n".join(stories.prose(1, 400)))

    def somewhere() -> Locator:
        return locate(story, chance.randrange(len(story.text)))

    with closing(Places(path)) as places:
        for number in range(STORIES):
            places.keep_position(key(number), somewhere())
        for number in range(BOOKMARKS):
            set_bookmark(places, key(number % STORIES), somewhere())
        with closing(connect(path)) as connection:
            back_up(connection, path)
        for number in range(NEWER):
            set_bookmark(places, key(number), somewhere())
    return folder


@pytest.fixture(scope="module")
def backed_up(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> FOUND:
    path = tmp_path_factory.mktemp("backup") / "library.db"
    shutil.copyfile(whole / "backups" / "library-000001.db", path)
    return found_in(path)[0]


def flipped_bits(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 8)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def flipped_in_the_header(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(HEADER)] ^= 1 << chance.randrange(8)


def zeroed_pages(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 3)):
        _put(content, _page(content, chance), bytes(PAGE))


def a_zeroed_sector(content: bytearray, chance: random.Random) -> None:
    _put(content, _page(content, chance) + 512 * chance.randrange(8), bytes(512))


def a_page_of_garbage(content: bytearray, chance: random.Random) -> None:
    _put(content, _page(content, chance), chance.randbytes(PAGE))


def a_page_in_the_place_of_another(content: bytearray, chance: random.Random) -> None:
    page = _page(content, chance)
    _put(content, _page(content, chance), content[page : page + PAGE])


def cut_off(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(1, len(content)) :]


def cut_off_between_pages(content: bytearray, chance: random.Random) -> None:
    del content[_page(content, chance) + PAGE :]


def empty(content: bytearray, _chance: random.Random) -> None:
    content.clear()


def all_garbage(content: bytearray, chance: random.Random) -> None:
    content[:] = chance.randbytes(chance.randrange(1, len(content)))


def words(content: bytearray, chance: random.Random) -> None:
    content[:] = b"Nobody had been up the road since the thaw.\n" * chance.randrange(1, 2_000)


def _page(content: bytearray, chance: random.Random) -> int:
    return chance.randrange(len(content) // PAGE) * PAGE


def _put(content: bytearray, at: int, what: bytes | bytearray) -> None:
    content[at : at + len(what)] = what


DAMAGES: tuple[Damage, ...] = (
    flipped_bits,
    flipped_in_the_header,
    zeroed_pages,
    a_zeroed_sector,
    a_page_of_garbage,
    a_page_in_the_place_of_another,
    cut_off,
    cut_off_between_pages,
    empty,
    all_garbage,
    words,
)


def damaged(whole: Path, folder: Path, damage: Damage, seed: int) -> Path:
    shutil.copytree(whole, folder)
    path = folder / "library.db"
    content = bytearray(path.read_bytes())
    damage(content, random.Random(seed))
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("each_way", [10, pytest.param(50, marks=pytest.mark.slow)])
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_library_opens_with_all_that_its_backup_has(
    whole: Path, backed_up: FOUND, tmp_path: Path, damage: Damage, each_way: int
) -> None:
    for seed in range(each_way):
        path = damaged(whole, tmp_path / str(seed), damage, seed)
        before = path.read_bytes()
        found, said = found_in(path)
        assert lost(backed_up, found) == [], (seed, said)
        kept = [each.read_bytes() for each in path.parent.glob("library.db.damaged-*")]
        if said is None:
            assert kept == []
            assert sum(len(bookmarks) for bookmarks, _ in found.values()) == BOOKMARKS + NEWER
        else:
            assert kept == [before]
            assert "from the backup of" in said
        with closing(Places(path)) as places:
            assert places.opened_with is None
            set_bookmark(places, key(STORIES), SOMEWHERE)


@pytest.mark.parametrize("each_way", [2, pytest.param(20, marks=pytest.mark.slow)])
@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__)
def test_a_damaged_backup_is_passed_over(
    whole: Path, backed_up: FOUND, tmp_path: Path, damage: Damage, each_way: int
) -> None:
    for seed in range(each_way):
        path = damaged(whole, tmp_path / str(seed), all_garbage, seed)
        older, newest = (path.parent / "backups" / f"library-00000{number}.db" for number in (1, 2))
        content = bytearray(older.read_bytes())
        damage(content, random.Random(seed))
        newest.write_bytes(content)
        assert found_in(path)[0] == backed_up


@pytest.mark.slow
@pytest.mark.parametrize("byte", range(HEADER))
def test_whatever_bit_of_the_header_is_wrong_places_are_there_and_can_be_set(
    whole: Path, backed_up: FOUND, tmp_path: Path, byte: int
) -> None:
    for bit in range(8):

        def flip(content: bytearray, _chance: random.Random, bit: int = bit) -> None:
            content[byte] ^= 1 << bit

        path = damaged(whole, tmp_path / str(bit), flip, 0)
        assert lost(backed_up, found_in(path)[0]) == [], bit
        with closing(Places(path)) as places:
            set_bookmark(places, key(STORIES), SOMEWHERE)


OF_TABLE: dict[str, Callable[[Places, StoryKey], object]] = {
    "text": lambda places, story: places.annotations.of(StoryKey("f" * 64, story.path)),
    "path": lambda places, _story: places.last_story(),
    "position": lambda places, story: places.position(story),
    "annotation": lambda places, story: places.annotations.of(story),
}


@pytest.mark.parametrize("table", OF_TABLE)
def test_a_damaged_row_that_is_come_across_is_taken_from_the_backup(
    whole: Path, tmp_path: Path, table: str
) -> None:
    path, read = Path(shutil.copytree(whole, tmp_path / "state"), "library.db"), OF_TABLE[table]
    with closing(connect(path)) as connection, closing(Places(path)) as places:
        back_up(connection, path, every=0)
        before = read(places, key(0))
        connection.execute(f"UPDATE {table} SET checksum = checksum + 1")
        assert read(places, key(0)) != before
        assert read(places, key(0)) == before
        assert places.opened_with is not None
        assert "from the backup of" in places.opened_with
    assert len(list(path.parent.glob("library.db.damaged-*"))) == 1
