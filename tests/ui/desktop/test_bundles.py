"""What bundles for Windows and macOS are made by names what is there."""

from __future__ import annotations

import plistlib
import re
from configparser import RawConfigParser
from pathlib import Path

from main import __version__
from reader.library.walk import EXTENSIONS

ROOT = Path(__file__).resolve().parents[3]
DESKTOP = ROOT / "resources" / "desktop"


def spec() -> RawConfigParser:
    read = RawConfigParser()
    read.read(DESKTOP / "pysidedeploy.spec")
    return read


def test_the_program_and_its_icon_are_there() -> None:
    app = spec()["app"]
    assert (ROOT / app["input_file"]).is_file()
    assert (ROOT / app["icon"]).is_file()


def test_every_folder_that_is_packed_is_there() -> None:
    arguments = spec()["nuitka"]["extra_args"]
    named = re.findall(r"--include-(?:package|data-dir)=([a-z_]+)", arguments)
    assert sorted(set(named)) == ["reader", "resources", "seeds", "ui"]
    assert all((ROOT / name).is_dir() for name in named)


def test_the_version_is_the_programs() -> None:
    arguments = spec()["nuitka"]["extra_args"]
    assert set(re.findall(r"version=(\S+)", arguments)) == {__version__}
    installer = (DESKTOP / "inglenook.iss").read_text("ascii")
    assert f"AppVersion={__version__}\n" in installer
    assert f'<release version="{__version__}"' in next(DESKTOP.glob("*.metainfo.xml")).read_text("utf-8")


def test_windows_offers_the_program_for_every_extension_of_a_story() -> None:
    installer = (DESKTOP / "inglenook.iss").read_text("ascii")
    offered = set(re.findall(r"Classes\\(\.\w+)\\OpenWithProgids", installer))
    assert offered == {*(extension.decode() for extension in EXTENSIONS), ".gz"}


def test_a_mac_offers_the_program_and_never_takes_it_unasked() -> None:
    types = plistlib.loads((DESKTOP / "document_types.plist").read_bytes())["CFBundleDocumentTypes"]
    assert {each["LSHandlerRank"] for each in types} == {"Alternate"}
    assert "public.plain-text" in types[0]["LSItemContentTypes"]
