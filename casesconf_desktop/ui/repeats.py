"""What X11 tells of a held key, made whole."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent

TAP_MS = 150
"""X11 repeats no key that is down for less."""

DOUBT_MS = 50


class Repeats(QObject):
    """Sees the keys of windows first, and joins what belongs together.

    X11 tells each repeat of a held key as a release and a press of the same moment. Qt calls both a repeat if the press
    has come by the time it looks at the release: on a busy desktop it may not have. So a release that may be torn off
    is told as one of a repeat: whoever counts how long a key is held pauses. If the press follows it is a repeat too.
    If none does, the key was let go.
    """

    def __init__(self) -> None:
        super().__init__()
        self._pressed: dict[int, int] = {}
        self._torn: tuple[QObject, QKeyEvent] | None = None
        self._doubt = QTimer(self, singleShot=True, interval=DOUBT_MS)
        self._doubt.timeout.connect(self.believe)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.believe()
        if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
            return False
        if event.type() == QEvent.Type.KeyPress:
            return self._follows(watched, event)
        return event.type() == QEvent.Type.KeyRelease and self._may_be_torn(watched, event)

    def believe(self) -> None:
        """Take the release that was in doubt for one."""
        if self._torn is not None:
            window, release = self._torn
            self._settle()
            del self._pressed[release.nativeScanCode()]
            QCoreApplication.sendEvent(window, release)

    def _settle(self) -> None:
        self._torn = None
        self._doubt.stop()

    def _follows(self, window: QObject, press: QKeyEvent) -> bool:
        """Tell whether a press belongs to the release in doubt; if not, that was one."""
        if self._torn is not None and moment(press) == moment(self._torn[1]):
            self._settle()
            QCoreApplication.sendEvent(window, copied(press, repeats=True))
            return True
        self.believe()
        self._pressed[press.nativeScanCode()] = press.timestamp()
        return False

    def _may_be_torn(self, window: QObject, release: QKeyEvent) -> bool:
        self.believe()
        code, at = moment(release)
        if at - self._pressed.get(code, at) < TAP_MS:
            return False
        self._torn = window, copied(release, repeats=False)
        self._doubt.start()
        QCoreApplication.sendEvent(window, copied(release, repeats=True))
        return True


def moment(event: QKeyEvent) -> tuple[int, int]:
    return event.nativeScanCode(), event.timestamp()


def copied(event: QKeyEvent, *, repeats: bool) -> QKeyEvent:
    native = event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers()
    copy = QKeyEvent(event.type(), event.key(), event.modifiers(), *native, event.text(), repeats)
    copy.setTimestamp(event.timestamp())
    return copy
