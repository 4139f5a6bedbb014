"""No word of the key sheet is cut, in the window it is made for or in a low one."""

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from casesconf_desktop.ui.console.caps import GAP, HEIGHT, PADDING
from casesconf_desktop.ui.console.key_sheet import WIDTH, KeySheet
from casesconf_desktop.ui.console.listed_keys import COLUMNS, rows
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.theme import DARK


@pytest.mark.parametrize("head", [head for heads in COLUMNS for head in heads])
def test_each_line_has_room_for_its_words_beside_its_keys(qtbot: QtBot, head: str) -> None:
    faces = load_faces()
    sheet = KeySheet(Looks(DARK, faces, Digits(faces)))
    qtbot.addWidget(sheet)
    sheet.resize(WIDTH, sheet.sizeHint().height())
    words, caps = QFontMetricsF(faces.inter(15)), QFontMetricsF(faces.inter(13, 500))
    for said, keys, upto in rows(head):
        shown = (*keys, *((upto,) if upto else ()))
        taken: float = sum(max(HEIGHT, round(caps.horizontalAdvance(key)) + 2 * PADDING) + GAP for key in shown)
        taken += words.horizontalAdvance("to") + GAP if upto else 0
        assert words.horizontalAdvance(said) + taken - GAP + 12 <= sheet._column + 0.5, said  # noqa: SLF001
