"""In which language a story is to be read aloud."""

from __future__ import annotations

import re

from reader.story import Story
from reader.text.language import language_of

_SAMPLE = 4_000
"""Characters of a story whose script is looked at."""
_SCRIPTS = {
    "ja": "[ぁ-ヿ]",
    "ko": "[가-힣]",
    "zh": "[一-鿿]",
    "ar": "[؀-ۿ]",
    "he": "[א-ת]",
    "hi": "[ऀ-ॿ]",
    "th": "[ก-๛]",
    "hy": "[Ա-֏]",
    "ka": "[ა-ჿ]",
}
"""Languages one is fairly sure of by their letters; Japanese has Chinese ones, too."""
_FEWEST = 20
"""Letters of a script before it is believed."""


def spoken_language(story: Story) -> str:
    """Return a language without its country, such as ``en``; English where nothing tells another."""
    guessed = language_of(story)
    if guessed is not None:
        return guessed.split("_")[0]
    sample = story.text[story.body_start : story.body_start + _SAMPLE]
    return next(
        (name for name, letters in _SCRIPTS.items() if len(re.findall(letters, sample)) >= _FEWEST), "en"
    )
