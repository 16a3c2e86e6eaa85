"""Each language has every text, with all that must be filled in, and Qt reads what it was made of last."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from resources.translations.__main__ import FOLDER, LANGUAGES, all_sources
from resources.translations.catalogue import read_catalogue, write_catalogue
from resources.translations.sources import Source

ROOT = Path(__file__).resolve().parents[3]
RELEASE = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
FILLED = re.compile(r"\{\d*(:[^}]*)?\}|%n")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    known = {
        Source("A", "One & <two>\n"): "Eins & <zwei>\n",
        Source("A", "Three"): "",
        Source("B", "“{}”"): "„{}“",
    }
    write_catalogue(tmp_path / "x.ts", "de", known)
    assert read_catalogue(tmp_path / "x.ts") == known


def test_every_text_is_translated_and_nothing_else(language: str) -> None:
    known = read_catalogue(FOLDER / f"inglenook_{language}.ts")
    assert set(known) == set(all_sources())
    assert [source for source, said in known.items() if not said.strip()] == []


def test_what_is_filled_in_is_in_the_translation_too(language: str) -> None:
    for source, said in read_catalogue(FOLDER / f"inglenook_{language}.ts").items():
        wanted, found = (
            Counter(match[1] or "" for match in FILLED.finditer(text)) for text in (source.text, said)
        )
        assert wanted == found, source
        assert source.text.count("\n") == said.count("\n"), source


def test_a_letter_to_press_is_in_both_or_in_neither(language: str) -> None:
    for source, said in read_catalogue(FOLDER / f"inglenook_{language}.ts").items():
        assert bool(re.search(r"&\w", source.text)) == bool(re.search(r"&\w", said)), source


@pytest.mark.skipif(RELEASE is None, reason="needs pyside6-lrelease")
def test_qt_reads_what_the_texts_are_now(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    assert RELEASE is not None
    subprocess.run([RELEASE, "-silent", FOLDER / f"inglenook_{language}.ts", "-qm", made], check=True)
    assert (FOLDER / f"inglenook_{language}.qm").read_bytes() == made.read_bytes()
