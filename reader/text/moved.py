"""Places kept when the same bytes are read otherwise: in another encoding, mended or as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reader.story import Encoding
from reader.text.decode import decode
from reader.text.mojibake import offset_in_original, offset_in_repaired
from reader.text.places import same_places


@dataclass(frozen=True, slots=True)
class Reading:
    """What the bytes of a file were read as."""

    text: str
    encoding: Encoding
    mended: bool
    """Whether mojibake was mended in the text."""

    def as_it_was(self, content: bytes) -> str:
        """The text before it was mended."""
        chosen = self.encoding.name if self.encoding.how == "chosen" else None
        return decode(content, chosen).text if self.mended else self.text


def moved(content: bytes, offsets: Sequence[int], old: Reading, new: Reading) -> Sequence[int]:
    """Where places of the old text are in the new one."""
    if old.text == new.text:
        return offsets
    old_text, new_text = old.as_it_was(content), new.as_it_was(content)
    if old.mended:
        offsets = [offset_in_original(old_text, old.text, offset) for offset in offsets]
    if old_text != new_text:
        offsets = same_places(content, offsets, old.encoding, new.encoding)
    if new.mended:
        offsets = [offset_in_repaired(new_text, new.text, offset) for offset in offsets]
    return offsets
