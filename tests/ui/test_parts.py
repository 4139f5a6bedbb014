"""What the painted parts look like, measured on the pictures they make."""

import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from math import cos, hypot, pi, sin

import pytest
from hypothesis import given
from hypothesis.strategies import floats, from_regex
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage, QKeyEvent, QKeySequence, QPainter, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casesconf_desktop.core.face import Minutes, TimerState
from casesconf_desktop.ui.faces import Faces, load_faces
from casesconf_desktop.ui.parts.bar import paint_bar
from casesconf_desktop.ui.parts.cap import cap_size, paint_badge, paint_cap
from casesconf_desktop.ui.parts.dial import REACH, paint_dial
from casesconf_desktop.ui.parts.digits import CAP, Digits
from casesconf_desktop.ui.parts.icons import Icon, paint_icon
from casesconf_desktop.ui.parts.key import MARGIN, Key
from casesconf_desktop.ui.parts.ring import paint_ring
from casesconf_desktop.ui.theme import DARK, LIGHT, Palette

GROUND, INK = QColor("#000000"), QColor("#ffffff")
TRACK, BEAD = QColor("#00ff00"), QColor("#0000ff")
RUNNING, PAUSED, WRAPPING_UP, OVER = (
    TimerState.RUNNING,
    TimerState.PAUSED,
    TimerState.WRAPPING_UP,
    TimerState.OVER,
)


@pytest.fixture(scope="module")
def faces(qapp: QApplication) -> Faces:  # noqa: ARG001 (faces are loaded into it)
    return load_faces()


@pytest.fixture(scope="module")
def digits(faces: Faces) -> Digits:
    return Digits(faces)


def picture(width: int, height: int, paint: Callable[[QPainter], object], ground: QColor = GROUND) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def spots(image: QImage, color: QColor) -> Iterator[tuple[int, int]]:
    """Give the places that have exactly a colour."""
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y) == color:
                yield x, y


def ink_columns(image: QImage) -> tuple[int, int]:
    columns = [x for x, _ in spots(image, INK)]
    return min(columns), max(columns)


# Faces


def test_both_faces_are_those_of_the_packages(faces: Faces) -> None:
    assert QFontInfo(faces.inter(15)).family() == "Inter"
    assert QFontInfo(faces.spoken(20)).family() == "Vollkorn"


def test_weight_and_optical_size_are_really_set(faces: Faces) -> None:
    """Both are axes of one file: a face that ignored them would set every weight equally wide."""
    widths = [QFontMetricsF(faces.inter(100, weight)).horizontalAdvance("minute") for weight in (400, 500, 600)]
    assert widths == sorted(set(widths))
    assert QFontMetricsF(faces.display(100)).horizontalAdvance("minute") < 0.97 * widths[2]


def test_figures_in_running_text_can_be_uniform(faces: Faces) -> None:
    metrics = QFontMetricsF(faces.inter(100, 500, tnum=True))
    assert len({metrics.horizontalAdvance(figure) for figure in "0123456789"}) == 1
    assert QFontMetricsF(faces.inter(100)).horizontalAdvance("1") < metrics.horizontalAdvance("1")


def test_without_vollkorn_people_speak_inter(faces: Faces, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fontpkg_vollkorn", None)
    poorer = load_faces()
    assert poorer.sans == faces.sans
    assert poorer.spoken(20) == poorer.inter(20, 500)


# Digits


def timer(digits: Digits, text: str) -> QImage:
    return picture(320, 120, lambda painter: digits.paint(painter, text, 20, 90, 98, INK))


@pytest.mark.parametrize(("text", "em"), [("00:00", 2.672), ("+00:00", 3.095), ("0:00", 2.05), ("0:00:00", 3.544)])
def test_ink_is_as_wide_as_look_md_says(digits: Digits, text: str, em: float) -> None:
    assert digits.width(text, 1) == pytest.approx(em, abs=0.006)


@pytest.mark.parametrize("text", ["00:00", "+02:00", "-01:50", "0:00:00"])
def test_ink_is_flush_with_both_edges_of_the_measure(digits: Digits, text: str) -> None:
    px = digits.size_for(text, 600)
    image = picture(640, 300, lambda painter: digits.paint(painter, text, 20, 250, px, INK))
    first, last = ink_columns(image)
    assert first == pytest.approx(20, abs=1.5)
    assert last == pytest.approx(619, abs=1.5 if text.endswith("0") else 20)


def test_digits_stand_on_the_baseline_and_are_as_high_as_the_cap(digits: Digits) -> None:
    image = picture(200, 300, lambda painter: digits.paint(painter, "7", 20, 250, 300, INK))
    rows = [y for _, y in spots(image, INK)]
    assert max(rows) == pytest.approx(249, abs=1)
    assert min(rows) == pytest.approx(250 - 300 * CAP, abs=1)


def test_no_second_moves_another_cell(digits: Digits) -> None:
    assert digits.cell_rects("08:24", 20, 90, 98) == digits.cell_rects("08:23", 20, 90, 98)
    assert digits.cell_rects("11:11", 20, 90, 98) == digits.cell_rects("08:24", 20, 90, 98)


@given(
    text=from_regex(r"[+-]?[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", fullmatch=True),
    left=floats(0, 900),
    px=floats(8, 900),
    pixel=floats(0.25, 2),
)
def test_each_cell_begins_on_a_whole_pixel_no_more_than_half_a_one_away(
    digits: Digits, text: str, left: float, px: float, pixel: float
) -> None:
    exact, whole = (digits.cell_rects(text, left, 90, px, length) for length in (0, pixel))
    for one, other in zip(exact, whole, strict=True):
        assert other.left() / pixel == pytest.approx(round(other.left() / pixel), abs=1e-6)
        assert abs(one.left() - other.left()) <= pixel / 2 + 1e-6
        assert (one.top(), one.height()) == (other.top(), other.height())


def test_only_the_cell_that_changed_looks_different(digits: Digits) -> None:
    one, other = (timer(digits, text) for text in ("08:24", "08:23"))
    changed = digits.cell_rects("08:24", 20, 90, 98)[-1]
    differing = [
        QPointF(x, y) for y in range(120) for x in range(320) if one.pixelColor(x, y) != other.pixelColor(x, y)
    ]
    assert differing
    assert all(changed.adjusted(-1, -1, 1, 1).contains(point) for point in differing)


@pytest.mark.parametrize("char", "0123456789:+-")
def test_ink_stays_in_its_cell(digits: Digits, char: str) -> None:
    cell = digits.cell_rects(char, 20, 180, 200)[0]
    image = picture(200, 220, lambda painter: digits.paint(painter, char, 20, 180, 200, INK))
    ink = [QPointF(x, y) for x, y in spots(image, INK)]
    assert len(ink) > 400
    assert all(cell.contains(point) for point in ink)


@pytest.mark.parametrize("char", "0123456789")
def test_each_digit_is_centred_by_its_ink(digits: Digits, char: str) -> None:
    cell = digits.cell_rects(char, 20, 180, 200)[0]
    first, last = ink_columns(picture(200, 220, lambda painter: digits.paint(painter, char, 20, 180, 200, INK)))
    assert (first + last + 1) / 2 == pytest.approx(cell.center().x(), abs=1)


def test_overlapping_contours_leave_no_holes(digits: Digits) -> None:
    """The plus is two bars: where they cross, the odd-even rule would leave a hole."""
    image = picture(200, 220, lambda painter: digits.paint(painter, "+", 20, 180, 200, INK))
    first, last = ink_columns(image)
    assert image.pixelColor((first + last) // 2, round(180 - 200 * CAP / 2)) == INK


# Dial


def dial(minutes: Minutes, palette: Palette = DARK) -> QImage:
    """Paint a dial of 356 with 44 to spare all round: its centre is at 222, 222."""
    return picture(
        444, 444, lambda painter: paint_dial(painter, QRectF(44, 44, 356, 356), minutes, palette), palette.base
    )


def on_ring(image: QImage, minute: float, of: int, radius: float = 167) -> QColor:
    """Look at the ring where a minute of so many would be, clockwise from 12."""
    angle = minute / of * 2 * pi
    return image.pixelColor(round(222 + sin(angle) * radius), round(222 - cos(angle) * radius))


@pytest.mark.parametrize(
    ("minutes", "filled", "emptied"),
    [
        pytest.param(Minutes(12, 12, 3, TimerState.READY), DARK.ink2, range(0), id="ready"),
        pytest.param(Minutes(12, 8, 3, RUNNING), DARK.run, range(4), id="running"),
        pytest.param(Minutes(12, 8, 3, PAUSED), DARK.ink3, range(4), id="paused"),
        pytest.param(Minutes(12, 3, 3, WRAPPING_UP), DARK.wrapfill, range(9), id="wrapping up"),
        pytest.param(Minutes(12, -2.2, 3, OVER), DARK.run, range(12), id="over"),
    ],
)
def test_minutes_left_are_filled_and_those_passed_are_not(minutes: Minutes, filled: QColor, emptied: range) -> None:
    image = dial(minutes)
    for minute in range(12):
        assert on_ring(image, minute + 0.5, 12) == (DARK.base if minute in emptied else filled)


def test_the_running_minute_is_filled_in_part() -> None:
    image = dial(Minutes(12, 7.5, 3, RUNNING))
    assert on_ring(image, 4.3, 12) == DARK.base
    assert on_ring(image, 4.7, 12) == DARK.run


def test_a_wide_gap_sets_off_the_wrap_up() -> None:
    image = dial(Minutes(12, 12, 3, RUNNING))
    gaps = {
        minute: sum(on_ring(image, minute + step / 200, 12) == DARK.base for step in range(-30, 31))
        for minute in (3, 9)
    }
    assert gaps[9] > 2 * gaps[3] > 0


def test_over_time_leaves_the_ring_whole_and_puts_beads_outside_it() -> None:
    image = dial(Minutes(12, -2.25, 3, OVER))
    far = [hypot(x - 221.5, y - 221.5) for x, y in spots(image, DARK.over)]
    assert min(far) > 178 + 5
    assert max(far) <= 178 + REACH * 356
    outline = [on_ring(image, minute / 4, 12, 178 - 0.75) for minute in range(48) if minute % 4]
    assert all(color != DARK.base for color in outline)


def test_over_time_never_looks_like_less_on_dial_and_bar() -> None:
    """From one minute to the next there is more ink, also where beads have come round, and it never draws back."""
    minutes = [Minutes(12, -over - 0.8, 3, OVER) for over in (10, 11, 12, 13, 22, 23, 30)]
    around = [list(spots(dial(it), DARK.over)) for it in minutes]
    along = [list(spots(bar(it), BEAD)) for it in minutes]
    for inks in (around, along):
        amounts = [len(ink) for ink in inks]
        assert amounts[:-1] == sorted(set(amounts)), "the last is past as many as find room"
    ends = [max(x for x, _ in ink) for ink in along]
    assert ends == sorted(ends)
    assert ends[-1] < 620


def test_full_minutes_are_discs_and_the_running_one_is_open() -> None:
    image = dial(Minutes(12, -2.25, 3, OVER))
    middle = 178 + 6 + 8
    assert [on_ring(image, minute + 0.5, 12, middle) for minute in range(4)] == [
        DARK.over,
        DARK.over,
        DARK.base,
        DARK.base,
    ]
    assert on_ring(image, 2.5, 12, middle + 7) == DARK.over


def test_amber_has_a_rim_where_the_ground_is_light() -> None:
    image = dial(Minutes(12, 3, 3, WRAPPING_UP), LIGHT)
    assert on_ring(image, 10.5, 12) == LIGHT.wrapfill
    rim = [hypot(x - 221.5, y - 221.5) for x, y in spots(image, LIGHT.wrap)]
    assert 156 - 1 < min(rim) < 158
    assert 176 < max(rim) < 178 + 1


def test_a_dial_without_a_budget_is_empty() -> None:
    assert not list(spots(dial(Minutes(0, 0, 0, RUNNING)), DARK.track))


# Bar


def bar(minutes: Minutes) -> QImage:
    """Paint a bar 600 wide and 22 high with its left top at 20, 20, in a room half of 1080 high."""
    rect = QRectF(20, 20, 600, 22)
    return picture(640, 62, lambda painter: paint_bar(painter, rect, minutes, 0.5, fill=INK, track=TRACK, bead=BEAD))


def test_the_left_empties_and_the_end_stays_right() -> None:
    image = bar(Minutes(12, 6, 3, RUNNING))
    row = [image.pixelColor(x, 31) for x in range(20, 620)]
    assert INK not in row[:280]
    assert row.count(INK) == pytest.approx(6 / 12 * (600 - 10 * 6 - 22), abs=7)
    assert row[-5] == INK


def test_a_bar_has_as_many_cells_as_minutes() -> None:
    image = bar(Minutes(12, 12, 3, RUNNING))
    row = [image.pixelColor(x, 31) == INK for x in range(640)]
    assert sum(here and not before for before, here in pairwise(row)) == 12


def test_beads_take_the_first_cells_of_the_bar() -> None:
    image = bar(Minutes(12, -2.25, 3, OVER))
    bead_columns = {x for x, _ in spots(image, BEAD)}
    cell_columns = {x for x, _ in spots(image, TRACK)}
    assert min(bead_columns) == pytest.approx(20, abs=1)
    assert max(bead_columns) < min(cell_columns)
    assert max(cell_columns) == pytest.approx(619, abs=2)
    assert image.pixelColor(31, 31) == BEAD
    assert not list(spots(image, INK))


def test_an_hour_over_a_short_plan_still_fits() -> None:
    assert max(x for x, _ in spots(bar(Minutes(3, -55, 1, OVER)), BEAD)) < 620


# Ring


def ring(minutes: Minutes) -> QImage:
    """Paint the gentle ring of a room 270 high: radius 89, stroke 16, its centre at 120, 120."""
    return picture(
        240,
        240,
        lambda painter: paint_ring(painter, QPointF(120, 120), minutes, 0.25, fill=INK, track=TRACK, bead=BEAD),
    )


def test_the_ring_empties_clockwise_and_its_end_stays_at_12() -> None:
    image = ring(Minutes(12, 6, 3, RUNNING))
    assert image.pixelColor(120 - 89, 120) == INK
    assert image.pixelColor(120 - 20, 120 - 87) == INK
    assert image.pixelColor(120 + 89 - 5, 120) == GROUND
    assert max(x for x, _ in spots(image, INK)) <= 120


def test_the_ring_shrinks_to_nothing_without_leaping() -> None:
    sizes = [len(list(spots(ring(Minutes(12, left, 3, WRAPPING_UP)), INK))) for left in (1, 0.5, 0.3, 0.2, 0)]
    assert sizes == sorted(set(sizes), reverse=True)
    assert sizes[-1] == 0


def test_over_time_is_one_disc_at_12() -> None:
    image = ring(Minutes(12, -5, 3, OVER))
    columns = [x for x, _ in spots(image, BEAD)]
    assert (min(columns) + max(columns)) / 2 == pytest.approx(119.5, abs=1)
    assert max(columns) - min(columns) == pytest.approx(15, abs=2)
    assert not list(spots(image, INK))


# Icons


def small(icon: Icon) -> QImage:
    return picture(24, 24, lambda painter: paint_icon(painter, icon, QRectF(0, 0, 24, 24), INK))


@pytest.mark.parametrize("icon", Icon)
def test_each_icon_fills_its_place_and_stays_in_it(icon: Icon) -> None:
    image = picture(80, 80, lambda painter: paint_icon(painter, icon, QRectF(20, 20, 40, 40), INK))
    ink = list(spots(image, INK))
    assert len(ink) > 40
    assert all(20 <= x < 60 and 20 <= y < 60 for x, y in ink)


def test_no_icon_is_taken_for_another() -> None:
    drawn = [tuple(spots(small(icon), INK)) for icon in Icon]
    assert len(set(drawn)) == len(drawn)


# Key


@pytest.fixture
def key(qtbot: QtBot, faces: Faces) -> Iterator[Key]:
    made = Key("Pause", "Space", Icon.PAUSE, palette=DARK, faces=faces)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    yield made
    made.close()


def ground_of(key: Key) -> QColor:
    return key.grab().toImage().pixelColor(MARGIN + 8, MARGIN + 8)


def test_a_key_is_as_high_as_asked_with_room_for_its_focus_ring(key: Key) -> None:
    assert key.sizeHint().height() == 44 + 2 * MARGIN
    assert key.sizeHint().width() - 2 * MARGIN == pytest.approx(162, abs=2)


def test_a_key_does_not_change_its_size_with_its_state(key: Key) -> None:
    before = key.sizeHint()
    key.set_solid(True)
    assert key.sizeHint() == before
    key.setEnabled(False)
    assert key.sizeHint() == before


def test_states_can_be_told_apart(key: Key) -> None:
    key.setCheckable(True)
    grounds = {"rest": ground_of(key)}
    key.setChecked(True)
    grounds["latched"] = ground_of(key)
    key.set_solid(True)
    grounds["solid"] = ground_of(key)
    assert grounds == {"rest": DARK.key, "latched": DARK.keyhi, "solid": DARK.solid}


def test_a_key_that_is_not_now_has_a_dashed_border(key: Key) -> None:
    def edge() -> set[str]:
        image = key.grab().toImage()
        return {image.pixelColor(x, MARGIN).name() for x in range(20, 140)}

    assert edge() == {DARK.kb.name()}
    key.setEnabled(False)
    assert len(edge()) > 1


def test_a_long_label_is_cut_rather_than_widen_a_column(key: Key) -> None:
    key.setText("Next: " + "a very long name " * 9)
    assert key.minimumSizeHint().width() < 220 < key.sizeHint().width()


def test_another_label_is_set_anew_and_nothing_is_kept_of_the_one_before(key: Key, faces: Faces) -> None:
    """It may hold a name."""
    key.setText("Ada")
    key.resize(key.sizeHint())
    key.grab()
    assert "Ada" in repr(key._words), "the control"  # noqa: SLF001 (what is kept is not to be seen)
    key.setText("Zed")
    assert "Ada" not in repr(key._words)  # noqa: SLF001
    fresh = Key("Zed", "Space", Icon.PAUSE, palette=DARK, faces=faces)
    fresh.resize(key.size())
    assert key.grab().toImage() == fresh.grab().toImage()
    fresh.deleteLater()


def test_an_ampersand_in_a_name_makes_no_shortcut(key: Key) -> None:
    key.setText("Next: A&B")
    assert key.shortcut().isEmpty()
    assert key.accessibleName() == "Next: A&B"


def test_a_screen_reader_is_told_label_and_shortcut(key: Key) -> None:
    assert key.accessibleName() == "Pause"
    assert "Space" in key.accessibleDescription()


def test_clicks_count_on_the_key_and_not_on_its_margin(key: Key) -> None:
    clicks: list[bool] = []
    key.clicked.connect(lambda: clicks.append(True))
    QTest.mouseClick(key, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert not clicks
    QTest.mouseClick(key, Qt.MouseButton.LeftButton, pos=key.rect().center())
    assert len(clicks) == 1


@pytest.mark.parametrize(("pressed", "expected"), [(Qt.Key.Key_Return, ["key"]), (Qt.Key.Key_Space, ["space"])])
def test_enter_belongs_to_the_focused_key_and_space_to_the_app(
    qtbot: QtBot, faces: Faces, pressed: Qt.Key, expected: list[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    key = Key("Wrap up", "W", palette=DARK, faces=faces)
    QVBoxLayout(window).addWidget(key)
    done: list[str] = []
    key.clicked.connect(lambda: done.append("key"))
    for name, sequence in (("space", Qt.Key.Key_Space), ("enter", Qt.Key.Key_Return)):
        QShortcut(QKeySequence(sequence), window).activated.connect(lambda name=name: done.append(name))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    key.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(key, pressed)
    assert done == expected
    window.close()


def test_space_goes_on_to_whoever_is_behind_the_key(key: Key) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
        event.accept()
        key.event(event)
        assert not event.isAccepted()
    assert not key.isDown()


def test_a_held_enter_presses_once(key: Key) -> None:
    clicks: list[bool] = []
    key.clicked.connect(lambda: clicks.append(True))
    for again in (False, True, True):
        key.event(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", again))
    assert len(clicks) == 1


def test_a_chip_shows_its_ground_only_when_chosen(qtbot: QtBot, faces: Faces) -> None:
    chip = Key("Silence", palette=DARK, faces=faces, height=36, chip=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert chip.isCheckable()
    resting = chip.grab().toImage()
    chip.setChecked(True)
    assert chip.grab().toImage().pixelColor(MARGIN + 6, MARGIN + 6) == DARK.keyhi
    assert resting.pixelColor(MARGIN + 6, MARGIN + 6) != DARK.key


def test_a_badge_tells_the_width_it_took(faces: Faces) -> None:
    widths: list[float] = []
    image = picture(
        160,
        40,
        lambda painter: widths.append(paint_badge(painter, 10, 20, Icon.REPLY, "direct reply", DARK, faces)),
        DARK.base,
    )
    frame = [x for x, _ in spots(image, DARK.kb)]
    assert (min(frame), max(frame)) == (10, 10 + widths[0] - 1)
    assert widths[0] == pytest.approx(102, abs=2)


def test_a_cap_is_never_narrower_than_high_and_can_be_read_on_the_solid_key(faces: Faces) -> None:
    size = cap_size("N", faces)
    assert size.width() >= size.height() == 20
    rect = QRectF(10, 10, cap_size("Space", faces).width(), 20)
    image = picture(80, 40, lambda painter: paint_cap(painter, rect, "Space", DARK, faces, on_solid=True), DARK.solid)
    assert min(image.pixelColor(x, 20).lightness() for x in range(12, 58)) < 130
