"""A piece of a file's beginning as it looks to somebody who has read down to it; whether it is the title."""

from __future__ import annotations

from dataclasses import dataclass

from reader.story import Layout
from reader.text.asides import is_addressed
from reader.text.byline import is_name
from reader.text.draft import Draft
from reader.text.lines import gap_after, is_speech
from reader.text.piece import Piece, Role
from reader.text.title import is_date, is_decorated, is_title_case
from reader.text.titleblock import is_title_block

REMARK = 700
"""Characters of plain text that may stand above a field."""
HANDLE = 45
"""Characters of the longest title that a name in small letters may stand apart below."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A piece as it looks to somebody who has read the file down to it."""

    draft: Draft
    found: list[Piece]
    position: int
    end: int
    """How many of the pieces above are front matter for certain."""
    plain: int
    """Characters of ordinary text since then."""
    headed: bool
    titled: bool
    replied: int = 0
    """Characters of answers to reviewers since then; only a field or a heading below shows what they are."""

    @property
    def scale(self) -> float:
        """1, or less in a file so short that its front matter must be short as well."""
        return min(1.0, len(self.draft.text) / 8 / REMARK)

    @property
    def spoken(self) -> bool:
        """Whether there is speech in the ordinary text above."""
        above = self.found[self.end : self.position]
        return any(is_speech(self.draft.lines[piece.first].text) for piece in above)

    def is_early(self, limit: int) -> bool:
        """Whether little ordinary text stands above, or twice as much that speaks to the reader."""
        most = 0 if self.replied else limit * self.scale
        return self.plain <= most or (self.plain <= 2 * most and not self.spoken and self._is_addressed())

    def _is_addressed(self) -> bool:
        return any(is_addressed(self._text(piece)) for piece in self.found[self.end : self.position])

    def _text(self, piece: Piece) -> str:
        return self.draft.text[self.draft.lines[piece.first].start : self.draft.lines[piece.last].end]

    @property
    def piece(self) -> Piece:
        """The piece itself."""
        return self.found[self.position]

    @property
    def following(self) -> Role:
        """The role of the piece below."""
        below = self.position + 1
        return self.found[below].role if below < len(self.found) else Role.PLAIN


def is_title(sight: Sight) -> bool:
    """Whether a line that could be a title is one, by its place and its dress."""
    line = sight.draft.lines[sight.piece.first]
    if is_date(line.text) or _goes_on(sight):
        return False
    above = {piece.role for piece in sight.found[: sight.position]}
    named = sight.following in (Role.HEADING, Role.BYLINE, Role.FIELD)
    if ":" in line.text[:-1] and not (named or sight.following is Role.RULE or is_decorated(line)):
        return False
    if named or above <= {Role.RULE, Role.BOILERPLATE} or is_decorated(line):
        return True
    alone = line.gap > 0 and gap_after(sight.draft.lines, sight.piece.first) > 0 and len(line.text) > 3
    after = above & {Role.FIELD, Role.ASIDE, Role.HEADING}
    return bool(after) and is_title_case(line.text) and (alone or len(line.text.split()) > 1)


def _goes_on(sight: Sight) -> bool:
    """Whether the line below continues this one: in small letters, or as the rest of a paragraph."""
    lines, index = sight.draft.lines, sight.piece.first
    line, below = lines[index], lines[min(index + 1, len(lines) - 1)]
    if is_title_block(lines, index):
        return False
    if below.text[0].islower() and (not below.gap or len(line.text) > HANDLE):
        return True
    attached = not below.gap and sight.following in (Role.PLAIN, Role.ASIDE)
    return attached and not _is_signed(sight) and not _is_dense(sight)


def _is_signed(sight: Sight) -> bool:
    below = sight.position + 1
    return below < len(sight.found) and is_name(sight.draft.lines[sight.found[below].first].text)


def _is_dense(sight: Sight) -> bool:
    """Whether the first line of a file without blank lines is written as titles are."""
    line, setting = sight.draft.lines[sight.piece.first], sight.draft.setting
    dense = setting.layout is Layout.LINE and not setting.gap and sight.position == 0
    return dense and is_title_case(line.text) and len(line.text.split()) > 1
