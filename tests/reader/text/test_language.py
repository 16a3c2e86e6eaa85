"""Guessing a story's language."""

from __future__ import annotations

import pytest

from reader.text.language import guess_language

SAMPLES = {
    "en_US": (
        "She put the lamp on the table and said that it was late. He did not hear her, for the wind"
        " was in the trees, and they had to wait until it was over."
    ),
    "de_DE": (
        "Sie stellte die Lampe auf den Tisch und sagte, dass es spät sei. Er hörte sie nicht, denn "
        "der Wind war in den Bäumen, und sie mussten warten, bis das vorbei war."
    ),
    "fr": (
        "Elle posa la lampe sur la table et dit qu'il était tard. Il ne l'entendit pas, car le vent"
        " était dans les arbres, et il fallait attendre la fin de la nuit."
    ),
    "es": (
        "Puso la lámpara en la mesa y dijo que era tarde. Él no la oyó, porque el viento estaba en "
        "los árboles, y había que esperar hasta que pasara por las calles del pueblo."
    ),
    "it_IT": (
        "Mise la lampada sulla tavola e disse che era tardi. Lui non la sentì, perché il vento era "
        "tra gli alberi, e non si poteva fare altro che aspettare la fine della notte."
    ),
    "pt_PT": (
        "Ela pôs a lâmpada na mesa e disse que era tarde. Ele não a ouviu, porque o vento estava "
        "nas árvores, e era preciso esperar que a noite passasse por cima dos telhados."
    ),
    "nl_NL": (
        "Ze zette de lamp op de tafel en zei dat het laat was. Hij hoorde haar niet, want de wind "
        "was in de bomen, en ze moesten wachten tot het voorbij was."
    ),
    "sv": (
        "Hon ställde lampan på bordet och sade att det var sent. Han hörde henne inte, för vinden "
        "var i träden, och de fick vänta till dess att det var över."
    ),
    "da_DK": (
        "Hun stillede lampen på bordet og sagde, at det var sent. Han hørte hende ikke, for vinden "
        "var i træerne, og de havde ikke andet at gøre end at vente til enden af natten."
    ),
    "nb_NO": (
        "Hun satte lampen på bordet og sa at det var sent. Han hørte henne ikke, for vinden var i "
        "trærne, og de hadde ikke annet å gjøre enn å vente til slutten av natten."
    ),
    "pl_PL": (
        "Postawiła lampę na stole i powiedziała, że jest późno. Nie słyszał jej, bo wiatr był w "
        "drzewach, a oni musieli czekać, aż to minie, bo nie było już nic do roboty."
    ),
    "ru_RU": (
        "Она поставила лампу на стол и сказала, что уже поздно. Он не слышал её, так как ветер был "
        "в деревьях, и им надо было ждать, но это было уже всё равно."
    ),
}


@pytest.mark.parametrize("language", SAMPLES)
def test_a_few_lines_of_prose_are_enough(language: str) -> None:
    assert guess_language(SAMPLES[language]) == language


@pytest.mark.parametrize(
    "text", ["", "12 34 56", "xyzzy plugh frotz " * 50, "她把灯放在桌子上。" * 20, "Tea and toast."]
)
def test_it_does_not_guess_without_grounds(text: str) -> None:
    assert guess_language(text) is None


def test_two_languages_in_equal_parts_are_neither() -> None:
    assert guess_language((SAMPLES["en_US"] + " " + SAMPLES["fr"] + " ") * 3) is None


def test_an_english_header_does_not_make_a_german_story_english() -> None:
    header = "Title and summary of the story, with a note to the reader.\n" * 3
    assert guess_language(header + SAMPLES["de_DE"] * 8) == "de_DE"
