"""Long words and scripts without spaces: where lines end, what gives way, and what is cut last."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from casesconf_desktop.ui.console import text
from casesconf_desktop.ui.faces import Faces, load_faces
from casesconf_desktop.ui.parts.breaks import pieces
from casesconf_desktop.ui.parts.fitting import SMALLEST, fit
from casesconf_desktop.ui.parts.icons import Icon
from casesconf_desktop.ui.parts.key import Key
from casesconf_desktop.ui.room import sheet
from casesconf_desktop.ui.theme import DARK

JAPANESE = "物語の時間です。質問はありますか？次に何をしますか。部屋のみなさん、あと三分です。"


@pytest.fixture(scope="module")
def faces(qapp: QApplication) -> Faces:
    del qapp
    return load_faces()


@pytest.mark.parametrize(
    ("told", "cut"),
    [
        ("Facts first", ["Facts ", "first"]),
        ("a follow-up, and/or 10–12", ["a ", "follow-up, ", "and/or ", "10–12"]),
        ("Vraiment\u202f? Oui\u00a0: là", ["Vraiment\u202f? ", "Oui\u00a0: ", "là"]),
        ("「物語」です。", ["「物", "語」", "で", "す。"]),
        ("CasesConfの部屋", ["CasesConf", "の", "部", "屋"]),
        ("👩‍🚒 a", ["👩‍🚒 ", "a"]),
        ("", []),
    ],
)
def test_a_line_ends_where_the_script_lets_it(told: str, cut: list[str]) -> None:
    assert pieces(told) == cut


@given(st.text(max_size=40))
def test_no_letter_is_lost_between_lines(told: str) -> None:
    assert "".join(pieces(told)) == told


def test_a_text_without_spaces_is_broken_everywhere(faces: Faces) -> None:
    room, console = faces.spoken(104), faces.inter(15)
    for lines, font, wide in (
        (sheet.wrapped(room, JAPANESE, 1728), room, 1728.0),
        (sheet.balanced(room, JAPANESE, 1248), room, 1248.0),
        (text.wrapped(JAPANESE, console, 200), console, 200.0),
    ):
        assert "".join(lines) == JAPANESE
        assert len(lines) > 1
        assert max(QFontMetricsF(font).horizontalAdvance(line) for line in lines) <= wide
        assert not any(line[0] in "。、？」" for line in lines)


def test_words_shrink_a_little_before_they_are_cut(faces: Faces) -> None:
    font = faces.inter(20)
    wide = QFontMetricsF(font).horizontalAdvance("Diskussion")
    assert fit("Diskussion", font, wide).pixelSize() == 20
    assert 20 > fit("Diskussion", font, 0.9 * wide).pixelSize() >= 20 * SMALLEST
    assert fit("Diskussion", font, wide / 2).pixelSize() == 20, "cut, it is as large as it was meant"


def test_a_key_gives_up_air_and_icon_before_it_cuts_its_label(faces: Faces) -> None:
    key = Key("Wiederaufnehmen", "Leertaste", Icon.PLAY, palette=DARK, faces=faces)
    told: list[tuple[str, int]] = []

    class Seen(QPainter):
        def drawText(self, *words: object) -> None:  # type: ignore[override]  # only what is drawn is of interest
            told.append((str(words[-1]), self.font().pixelSize()))

    def labels(width: int) -> tuple[str, int]:
        told.clear()
        image = QImage(400, 60, QImage.Format.Format_RGB32)
        painter = Seen(image)
        key._words.paint(painter, QRectF(0, 0, width, 44), QColor("white"), 500, on_solid=False)  # noqa: SLF001
        painter.end()
        return told[0]

    wished, least = key.room_for("Wiederaufnehmen"), key.least_for("Wiederaufnehmen")
    assert labels(wished) == ("Wiederaufnehmen", 15)
    assert labels(wished - 18) == ("Wiederaufnehmen", 15), "nearer"
    assert labels(least) == ("Wiederaufnehmen", 13), "smaller, without its icon"
    assert labels(least - 40)[0].endswith("…")
