"""Prose in several scripts, to be written in the encodings of each."""

from __future__ import annotations

ENGLISH = (
    "“You’re late,” said the miller’s wife. “The kettle’s cold—and so am I.”\n"
    "He hung up his coat… It dripped. ‘Well,’ he thought, ‘it’s only water.’\n"
)
RUSSIAN = "Лампа горела тускло, и чайник уже не пел. Она сказала: подожди до утра, дорога плохая.\n"
JAPANESE = "灯りは暗く、やかんはもう歌っていなかった。「朝まで待って」と彼女は言った。\n"
CHINESE = "灯光昏暗，水壶已经不响了。她说：“等到天亮再走吧，路不好走。”他没有回答。\n"
POLISH = (
    "Lampa paliła się słabo, a czajnik już nie śpiewał. „Zaczekaj do świtu”, powiedziała żona młynarza.\n"
)
