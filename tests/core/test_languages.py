"""Which language is spoken: by name, by what a system asks for, and English where nothing fits."""

import pytest

from casesconf_desktop.core.languages import NAMES, nearest, wanted_by


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["de"], "de"),
        (["de_AT.UTF-8"], "de"),
        (["de-CH", "fr"], "de"),
        (["pt_PT"], "pt_BR"),
        (["PT-br"], "pt_BR"),
        (["sv", "fr-CA"], "fr"),
        (["ja_JP.eucJP@x"], "ja"),
        (["es_419"], "es"),
        (["sv"], "en"),
        (["en_GB", "de"], "en"),
        ([], "en"),
        ([""], "en"),
    ],
)
def test_the_nearest_is_spoken(wanted: list[str], spoken: str) -> None:
    assert nearest(wanted) == spoken


@pytest.mark.parametrize(
    ("environment", "wanted"),
    [
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LC_ALL": "ja_JP", "LC_MESSAGES": "fr_FR"}, ("ja_JP",)),
        ({"LANG": "en_US", "LANGUAGE": "es:fr"}, ("es", "fr", "en_US")),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, ("es", "C.UTF-8")),
        ({"LANG": "C", "LANGUAGE": "es"}, ()),
        ({"LANGUAGE": "es"}, ()),
        ({}, ()),
    ],
)
def test_a_system_asks_as_gettext_reads_it(environment: dict[str, str], wanted: tuple[str, ...]) -> None:
    assert wanted_by(environment) == wanted


def test_each_language_is_named_in_its_own_words() -> None:
    assert all(nearest([code]) == code for code in NAMES)
