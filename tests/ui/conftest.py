"""The live page alone, over its strip, with a store that only takes down what it is asked to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.circle import circle_view
from casesconf_desktop.core.desk.line import line_view
from casesconf_desktop.core.desk.now import now_view
from casesconf_desktop.core.desk.plan import plan_view
from casesconf_desktop.core.desk.prompts import prompts_view
from casesconf_desktop.core.desk.rail import rail_view
from casesconf_desktop.core.desk.strip import strip_view
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.session import Session
from casesconf_desktop.store import Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.hand_field import HandField
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.live import LivePage
from casesconf_desktop.ui.console.measures import measures
from casesconf_desktop.ui.console.preview import PaintRoom
from casesconf_desktop.ui.console.strip import StatusStrip
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.parts.key import MARGIN, Key
from casesconf_desktop.ui.room.change import changed
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.theme import DARK, ROOM_DARK, ROOM_LIGHT
from evenings import at, running

STORY, DISCUSSION = 2, 4


class Heard(Store):
    """Takes down what it is asked to do, and leaves it at that."""

    def __init__(self) -> None:
        super().__init__(running(1), lambda: at(30))
        self.asked: list[object] = []

    def dispatch(self, action: a.Action) -> None:
        self.asked.append(action)


@dataclass
class Desk:
    """The page over its strip, as the window stacks them."""

    window: QWidget
    page: LivePage
    strip: StatusStrip
    store: Heard
    acts: Acts

    def show(self, session: Session, minute: float) -> None:
        now = at(minute)
        self.store.session = session
        self.page.show_views(
            rail_view(session, now),
            now_view(session, now),
            prompts_view(session, now),
            line_view(session, now),
            circle_view(session),
        )
        self.page.show_room(room_view(session, now), session.room)
        self.strip.show_view(strip_view(session, now))
        QApplication.processEvents()

    def plan(self, session: Session, minute: float) -> None:
        """Show the page with the plan open."""
        self.page.show_plan(plan_view(session, at(minute), self.page.chosen))
        self.show(session, minute)

    def resize(self, width: int, height: int) -> None:
        self.page.set_measures(measures(width, height))
        self.strip.set_measures(measures(width, height))
        self.window.resize(width, height)
        QApplication.processEvents()

    def panel(self, kind: type[QWidget]) -> QWidget:
        found = self.page.findChild(kind)
        assert isinstance(found, QWidget)
        return found

    def keys_of(self, kind: type[QWidget] = LivePage) -> list[Key]:
        within = self.page if kind is LivePage else self.panel(kind)
        return [key for key in within.findChildren(Key) if key.isVisible()]

    def click(self, name: str, kind: type[QWidget]) -> None:
        [key] = [key for key in self.keys_of(kind) if key.accessibleName() == name]
        QTest.mouseClick(key, Qt.MouseButton.LeftButton)

    def click_at(self, widget: QWidget, at: QPoint) -> None:
        """Click as a hand does: what lies on top there has it."""
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, pos=widget.mapTo(self.window, at))
        QApplication.processEvents()

    def hint(self, within: QWidget, name: str) -> Hint:
        return next(hint for hint in within.findChildren(Hint) if hint.accessibleName() == name)

    def glowing(self) -> list[str]:
        """Name the solid keys, as seen."""
        return [key.text() for key in self.keys_of() if key.grab().toImage().pixelColor(MARGIN + 3, 12) == DARK.solid]

    @property
    def field(self) -> QLineEdit:
        found = self.page.findChild(HandField)
        assert isinstance(found, QLineEdit)
        return found


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    faces = load_faces()
    looks = Looks(DARK, faces, Digits(faces))
    store = Heard()
    clicks = (at(second).at for second in range(1000))
    acts = Acts(store, lambda: next(clicks))
    acts.answer(Act.KEYS, lambda: store.asked.append(Act.KEYS))
    measured = measures(1440, 900)
    painter = RoomPainter(faces, looks.digits, ROOM_DARK, ROOM_LIGHT)
    page = LivePage(looks, acts, measured, PaintRoom(painter.paint, partial(changed, painter)))
    strip = StatusStrip(looks, acts, measured)
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(page, 1)
    column.addWidget(strip)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    made = Desk(window, page, strip, store, acts)
    made.show(running(DISCUSSION), 60)
    yield made
    window.hide()
    window.deleteLater()
    qapp.processEvents()
