"""From the files of a library to its stories."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from reader.library.catalogue import CatalogueEntry
from reader.library.parts.evidence import by_author, is_one_story
from reader.library.parts.fingerprint import without_copies
from reader.library.parts.named import Named, folder_of, named, stem_of
from reader.library.parts.rows import Row, rows
from reader.library.parts.tokens import bare
from reader.library.parts.versions import without_download
from reader.library.parts.words import COUNTED
from reader.library.parts.work import Part, Work
from reader.text.filename import title_from_name

if TYPE_CHECKING:
    from reader.library.parts.grouping import Grouping


def works(entries: Iterable[CatalogueEntry], groupings: Sequence[Grouping] = ()) -> list[Work]:
    """The stories in these files, each file in exactly one, in the order of their first files' paths.

    Folders are looked at one by one, but for copies of the same text, which are one work wherever they are,
    and for groupings over several folders. A later grouping overrules an earlier.
    """
    known = {entry.path: entry for entry in sorted(entries, key=lambda entry: entry.path)}
    said = list(_as_said(known, groupings))
    folders: defaultdict[bytes, list[CatalogueEntry]] = defaultdict(list)
    for path, entry in known.items():
        folders[folder_of(path)].append(entry)
    settled = {path for work in said for path in work.paths}
    in_folders = (work for folder, files in folders.items() for work in _in_folder(folder, files, settled))
    found = without_copies(in_folders, {path: entry.fingerprint for path, entry in known.items()})
    return sorted((*said, *found), key=lambda work: work.parts[0].path)


def _as_said(known: dict[bytes, CatalogueEntry], groupings: Sequence[Grouping]) -> Iterator[Work]:
    """What the user has said; files that are no longer there are passed over."""
    last = {path: grouping for grouping in groupings for path in grouping.paths}
    for grouping in dict.fromkeys(last.values()):
        paths = [path for path in grouping.paths if path in known and last[path] is grouping]
        files = [named(known[path], stem_of(path)) for path in paths]
        if grouping.together and len(files) > 1:
            yield _together(files)
        else:
            yield from map(_alone, files)


def _together(files: Sequence[Named]) -> Work:
    counted = [
        each._replace(naming=each.naming._replace(place=COUNTED, number=(n,), last=(n,)))
        for n, each in enumerate(files, 1)
    ]
    return _work(Row(_common_name(files), tuple(counted)))


def _common_name(files: Sequence[Named]) -> str:
    return Counter(each.naming.name for each in files).most_common(1)[0][0]


def _in_folder(folder: bytes, entries: Sequence[CatalogueEntry], settled: set[bytes]) -> Iterator[Work]:
    stems = {entry.path: stem_of(entry.path) for entry in entries}
    taken = set(stems.values())
    files = [_named(entry, stems[entry.path], taken) for entry in entries if entry.path not in settled]
    folder_name = stem_of(folder)
    left: list[Named] = []
    for row in rows(files):
        for same in by_author(row.files) if len(row.files) > 1 else [list(row.files)]:
            if is_one_story(same, row.name, folder_name):
                yield _work(Row(row.name, tuple(same)), folder_name)
            else:
                left += same
    yield from _by_titles(left)


def _named(entry: CatalogueEntry, stem: str, taken: set[str]) -> Named:
    """A name with a ``(1)`` beside the same one without is a browser's second download."""
    original = without_download(stem)
    if original == stem or original not in taken:
        return named(entry, stem)
    found = named(entry, original)
    return found._replace(naming=found.naming._replace(version=stem[len(original) :].strip()))


def _by_titles(files: Sequence[Named]) -> Iterator[Work]:
    """Where names say nothing: ``Kiln Road, Chapter 3`` stands in the file itself."""
    found: defaultdict[tuple[object, ...], list[Named]] = defaultdict(list)
    for each in files:
        is_said = each.title and each.said.is_part and each.said.padded
        key = (each.author, each.title, each.said.rank) if is_said else (each.entry.path,)
        found[key].append(each._replace(naming=each.said) if is_said else each)
    for row in found.values():
        if len(row) > 1 and is_one_story(row, row[0].said.name, ""):
            yield _work(Row(row[0].said.name, tuple(row)))
        else:
            yield from map(_alone, row)


def _alone(each: Named) -> Work:
    return Work(each.entry.title or _shown(each.stem), each.entry.author, (Part(each.entry.path),))


def _work(row: Row, folder: str = "") -> Work:
    slots: defaultdict[tuple[int, tuple[int, ...], str], list[Named]] = defaultdict(list)
    for each in sorted(row.files, key=lambda each: (each.order, each.entry.path)):
        slots[each.slot].append(each)
    rests = Counter(bare(each.naming.rest) for each in row.files)
    parts = tuple(_part(same, rests) for same in slots.values())
    authors = Counter(each.entry.author for each in row.files if each.entry.author)
    author = min(authors, key=lambda name: (-authors[name], name), default=None)
    return Work(_title(row, folder), author, parts)


def _part(same: Sequence[Named], rests: Counter[str]) -> Part:
    """The file that is read is the one without a mark of a version, the longest of these."""
    first, *others = sorted(
        same, key=lambda each: (bool(each.naming.version), -each.entry.words, each.entry.path)
    )
    naming = first.naming
    # What every file has is the story's name or its author's, and no chapter's.
    name = "" if len(rests) == 1 and rests[bare(naming.rest)] > 1 else naming.rest
    return Part(first.entry.path, naming.number, name, tuple(each.entry.path for each in others), naming.last)


def _title(row: Row, folder: str) -> str:
    """The title most of the files state, else the files' name, else the folder's."""
    stated = Counter(each.said.name for each in row.files if each.title)
    agreed = [
        title for title, count in stated.items() if count > 1 or bare(title) == bare(row.name or folder)
    ]
    if agreed:
        return min(agreed, key=lambda title: (-stated[title], title))
    return _shown(row.name) or folder.replace("_", " ") or min(each.stem for each in row.files)


def _shown(name: str) -> str:
    return (name and title_from_name(name + ".txt")) or name.replace("_", " ").strip()
