"""The plain room clock, for when the app has crashed too often: digits and words, and nothing that could fail.

It reads the evening as it was kept and changes nothing in it. No style sheet, no faces, no panel.
"""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.room import RoomView, Scene
from casesconf_desktop.core.said import joined, said
from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.key_names import key_name

#: The title of the window that the room sees.
TITLE, ROOM_TITLE = "CasesConf", said("CasesConf, room screen")
WHAT_TO_DO = joined(
    "\n",
    (
        #: This and the next three stand in a window of their own, after an accident.
        said("The app has crashed three times in half a minute, and does not start again by itself."),
        "",
        said("The room sees a plain clock. The evening is still kept, in memory."),
        "",
        #: A key, and what it does.
        said("Ctrl+R   try the app once more"),
        said("Ctrl+Q, twice   forget everything, and end"),
    ),
)
GROUND, INK = QColor("#100e0b"), QColor("#fdf4e3")
AGAIN = "Ctrl+R"
TIMES = {AGAIN: 1, "Ctrl+Q": 2}
"""How often a key is pressed until it is meant: no hand that rests on one ends an evening."""


class Clock(Struct, frozen=True):
    """What the plain clock is given.

    `view` is what the room sees now; without `shown` the room has no window, as somebody wanted it. `place` is where
    the console was, as Qt saves it. `say` says words in the console's language. `beat` is called each second, `opened`
    once both windows are.
    """

    view: Callable[[], RoomView]
    say: Callable[[str], str]
    shown: bool
    place: bytes
    beat: Callable[[], object]
    opened: Callable[[], None]


class Plain(QWidget):
    """One window of plain text, which no accident closes. `act` is told the key that is meant."""

    def __init__(self, title: str, act: Callable[[str], None]) -> None:
        super().__init__()
        self._act = act
        self._pressed: list[str] = []
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() == Qt.Key.Key_Control:
            return
        key = key_name(event)
        self._pressed = [*(one for one in self._pressed if one == key), key] if key in TIMES else []
        if key in TIMES and len(self._pressed) >= TIMES[key]:
            self._act(key)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    def _write(self, painter: QPainter, box: QRect, share: float, text: str) -> None:
        """Write in the middle of a box, in letters of a share of the window's height, or less where it is wide."""
        font = QFont()
        font.setPixelSize(max(8, min(round(self.height() * share), round(self.width() / max(4, len(text)) * 1.6))))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)


class RoomClock(Plain):
    def __init__(self, title: str, view: Callable[[], RoomView], act: Callable[[str], None]) -> None:
        super().__init__(title, act)
        self._view = view
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, painter = self._view(), QPainter(self)
        blank = view.scene is Scene.BLANK
        painter.fillRect(self.rect(), QColor("black") if blank else GROUND)
        painter.setPen(INK)
        if not blank:
            width, height = self.width(), self.height()
            head = view.prompt or f"{view.heading}  {view.status}".strip()
            foot = f"{view.footer} {view.footer_strong}".strip()
            self._write(painter, QRect(0, 0, width, height // 4), 0.07, head)
            self._write(painter, QRect(0, height // 4, width, height // 2), 0.42, view.digits)
            self._write(painter, QRect(0, height * 3 // 4, width, height // 4), 0.06, foot)
        painter.end()


class Help(Plain):
    def __init__(self, words: str, act: Callable[[str], None]) -> None:
        super().__init__(TITLE, act)
        self._words = words
        self.setAccessibleDescription(words)
        self.resize(760, 420)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.setPen(INK)
        font = QFont()
        font.setPixelSize(20)
        painter.setFont(font)
        box = self.rect().adjusted(40, 40, -40, -40)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), self._words)
        painter.end()


def plainly(session: Session, now: Now) -> RoomView:
    """Show what the room saw, as far as digits and words can: no card, and the time of day where nothing else is."""
    view = room_view(replace(session, room=replace(session.room, rules=False, test_card=False)), now)
    told = view.scene is Scene.BLANK or any((view.digits, view.prompt, view.heading, view.footer))
    return view if told else wall_clock(now)


def wall_clock(now: Now) -> RoomView:
    """Show the time of day, where nothing else can be read."""
    return RoomView(Scene.TIMER, digits=now.wall.astimezone().strftime("%H:%M"))


def show(app: QApplication, clock: Clock, act: Callable[[str], None]) -> tuple[Help, RoomClock]:
    """Open both windows: the help where the console was, the clock on another screen, where there is one."""
    help_, room = Help(clock.say(WHAT_TO_DO), act), RoomClock(clock.say(ROOM_TITLE), clock.view, act)
    if clock.place:
        help_.restoreGeometry(clock.place)
    help_.show()
    others = [screen for screen in app.screens() if screen is not help_.screen()]
    if clock.shown and others:
        room.setScreen(others[0])
        room.setGeometry(others[0].geometry())
        room.showFullScreen()
    help_.activateWindow()
    beat = QTimer(room)
    beat.timeout.connect(room.update)
    beat.timeout.connect(clock.beat)
    beat.start(1_000)
    return help_, room


def run(clock: Clock, again: int) -> int:
    """Run the plain clock until a key says how to go on; ends with `again` if the app is to be tried once more."""
    app = QApplication([TITLE])
    app.setQuitOnLastWindowClosed(False)
    windows = show(app, clock, lambda key: app.exit(again if key == AGAIN else 0))
    QTimer.singleShot(0, clock.opened)
    code = app.exec()
    for window in windows:
        window.hide()
    return code
