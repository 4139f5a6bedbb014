"""The plain room clock, for when the app has crashed too often: digits and words, and nothing that could fail.

It reads the evening as it was kept and changes nothing in it. No style sheet, no faces, no panel.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.room import RoomView, Scene

TITLE, ROOM_TITLE = "CasesConf", "CasesConf, room screen"
WHAT_TO_DO = (
    "The app has crashed three times in half a minute, and does not start again by itself.\n\n"
    "The room sees a plain clock. The evening is still kept, in memory.\n\n"
    "R   try the app once more\nQ   forget everything, and end"
)
GROUND, INK = QColor("#100e0b"), QColor("#fdf4e3")

View = Callable[[], RoomView]


class Plain(QWidget):
    """One window of plain text. `keys` tell what a key does."""

    def __init__(self, title: str, keys: dict[int, Callable[[], None]]) -> None:
        super().__init__()
        self._keys = keys
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keys.get(event.key(), lambda: None)()

    def _write(self, painter: QPainter, box: QRect, share: float, text: str, *, bold: bool = False) -> None:
        """Write in the middle of a box, in letters of a share of the window's height, or less where it is wide."""
        font = QFont()
        font.setBold(bold)
        font.setPixelSize(max(8, min(round(self.height() * share), round(self.width() / max(4, len(text)) * 1.6))))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)


class RoomClock(Plain):
    def __init__(self, view: View, keys: dict[int, Callable[[], None]]) -> None:
        super().__init__(ROOM_TITLE, keys)
        self._view = view
        self.setCursor(Qt.CursorShape.BlankCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, painter = self._view(), QPainter(self)
        painter.fillRect(self.rect(), QColor("black") if view.scene is Scene.BLANK else GROUND)
        painter.setPen(INK)
        width, height = self.width(), self.height()
        told = "" if view.scene is Scene.BLANK else view.prompt or f"{view.heading}  {view.status}".strip()
        self._write(painter, QRect(0, 0, width, height // 4), 0.07, told)
        if view.scene is not Scene.BLANK:
            self._write(painter, QRect(0, height // 4, width, height // 2), 0.42, view.digits, bold=True)
            self._write(painter, QRect(0, height * 3 // 4, width, height // 4), 0.06, view.footer)
        painter.end()


class Help(Plain):
    def __init__(self, keys: dict[int, Callable[[], None]]) -> None:
        super().__init__(TITLE, keys)
        self.setAccessibleDescription(WHAT_TO_DO)
        self.resize(760, 420)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), GROUND)
        painter.setPen(INK)
        font = QFont()
        font.setPixelSize(20)
        painter.setFont(font)
        box = self.rect().adjusted(40, 40, -40, -40)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap), WHAT_TO_DO)
        painter.end()


def wall_clock(now: Now) -> RoomView:
    """Show the time of day, where nothing else can be read."""
    return RoomView(Scene.TIMER, digits=now.wall.astimezone().strftime("%H:%M"))


def show(app: QApplication, view: View, again: int) -> tuple[Help, RoomClock]:
    """Open both windows: the clock on a screen that is not the console's, where there is one."""
    keys = {int(Qt.Key.Key_R.value): lambda: app.exit(again), int(Qt.Key.Key_Q.value): lambda: app.exit(0)}
    help_, room = Help(keys), RoomClock(view, keys)
    help_.show()
    others = [screen for screen in app.screens() if screen is not help_.screen()]
    if others:
        room.setScreen(others[0])
        room.setGeometry(others[0].geometry())
        room.showFullScreen()
    else:
        room.resize(640, 360)
        room.show()
    help_.activateWindow()
    beat = QTimer(room)
    beat.timeout.connect(room.update)
    beat.start(1_000)
    return help_, room


def run(view: View, again: int) -> int:
    """Run the plain clock until a key says how to go on; ends with `again` if the app is to be tried once more."""
    app = QApplication([TITLE])
    app.setQuitOnLastWindowClosed(False)
    windows = show(app, view, again)
    code = app.exec()
    for window in windows:
        window.hide()
    return code
