"""Brings the `.ts` files up to date with the source, and has Qt make `.qm` files of them.

``python -m resources.translations`` adds what is new, untranslated, and drops what is gone;
``python -m resources.translations FILE.json LANGUAGE`` also takes translations from a file that maps each
context to its texts and their translations.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from resources.translations.catalogue import Catalogue, read_catalogue, write_catalogue
from resources.translations.sources import Source, sources_in

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
LANGUAGES = ("de", "es", "fr", "zh_CN")


def main(arguments: list[str]) -> int:
    """Do it, and print what is still untranslated."""
    sources = all_sources()
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"inglenook_{language}.ts"
        known: Catalogue = read_catalogue(path) if path.exists() else {}
        if len(arguments) == 2 and arguments[1] == language:
            known |= _given(Path(arguments[0]))
        kept = {source: known.get(source, "") for source in sources}
        write_catalogue(path, language, kept)
        _release(path)
        missing += sum(not translation for translation in kept.values())
        print(f"{language}: {len(kept)} texts, {sum(not each for each in kept.values())} untranslated")
    return 1 if missing else 0


def all_sources() -> list[Source]:
    """Return what is to be translated in the whole program, by context."""
    return sources_in(ROOT / "ui", ROOT / "reader")


def _given(path: Path) -> Catalogue:
    found = json.loads(path.read_bytes())
    return {Source(context, text): said for context, texts in found.items() for text, said in texts.items()}


def _release(path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    made = path.with_suffix(".qm")
    # The tool comes with PySide6, and the names are ours.
    subprocess.run(  # noqa: S603
        [tool, "-silent", str(path), "-qm", str(made)], check=True, stdout=subprocess.DEVNULL
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
