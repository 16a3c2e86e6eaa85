"""Where the program keeps what it writes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from reader.pattern_memory import PATTERNS


class UnusableProfile(Exception):
    """There is no such folder, and none can be made; its text is one plain sentence."""


class Profile(NamedTuple):
    """The folders of one person: precious data, settings, and a cache that may be deleted."""

    data: Path
    config: Path
    cache: Path

    @property
    def library(self) -> Path:
        """Bookmarks and positions."""
        return self.data / "library.db"

    @property
    def catalogue(self) -> Path:
        """The catalogue of scanned folders, rebuilt when it is missing."""
        return self.cache / "index.db"

    @property
    def full_text(self) -> Path:
        """The words of all stories; may be deleted at any time."""
        return self.cache / "fulltext.db"

    @property
    def understood(self) -> Path:
        """How the stories read last were understood; may be deleted at any time."""
        return self.cache / "understood"

    @property
    def settings(self) -> Path:
        """Preferences and the last session."""
        return self.config / "settings.json"

    @property
    def history(self) -> Path:
        """Where the reader has jumped from."""
        return self.config / "history.json"

    @property
    def themes(self) -> Path:
        """The user's own themes."""
        return self.config / "themes"

    @property
    def window(self) -> Path:
        """The window's size and place."""
        return self.config / "window.ini"

    @property
    def bytecode(self) -> Path:
        """What Qt's Python part would compile anew at every start; may be deleted at any time."""
        return self.cache / "bytecode"

    @property
    def patterns(self) -> Path:
        """What the program's regular expressions were compiled to; may be deleted at any time."""
        return self.cache / PATTERNS

    @property
    def log(self) -> Path:
        """Unexpected errors."""
        return self.cache / "inglenook.log"


def open_profile(folder: Path | None) -> Profile:
    """Return the profile under ``folder``, or the one the desktop's conventions name, ready to be written to.

    Nobody is kept from reading where it cannot be written to: whoever writes says that.

    Raises:
        UnusableProfile: when ``folder`` is none, and cannot be made.
    """
    profile = find_profile(folder)
    for place in {profile.data, profile.config, profile.cache}:
        try:
            place.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            if folder:
                raise _unusable(place, error) from error
    return profile


def find_profile(folder: Path | None) -> Profile:
    """Return where such a profile is, or would be."""
    return Profile(*[folder.absolute()] * 3) if folder else _standard_profile()


def _standard_profile() -> Profile:
    from platformdirs import PlatformDirs

    places = PlatformDirs("inglenook", appauthor=False)
    return Profile(places.user_data_path, places.user_config_path, places.user_cache_path)


def _unusable(folder: Path, error: OSError) -> UnusableProfile:
    reason = error.strerror or "it cannot be made"
    return UnusableProfile(f"The folder {folder} cannot be used for bookmarks and settings: {reason}.")
