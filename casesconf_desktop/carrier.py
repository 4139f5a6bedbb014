"""Sends the evening to the keeper after each act, and takes it over from there after a crash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from casesconf_desktop.carried import Desk, Encoder, State, recent
from casesconf_desktop.link import Kind, Link
from casesconf_desktop.store import Store

LIVES = 5.0
"""Seconds: at most so often the keeper is told that the app lives, while beats come one upon another."""

SETTLED_MS = 300
"""So long after a window was moved or resized its place is sent."""


class Carrier(QObject):
    """`desk` tells where the windows are, `clock` seconds that stand still in sleep, as the keeper's do.

    `lost` says that the keeper is gone: a crash now would end the evening.
    """

    lost = Signal()

    def __init__(self, link: Link, store: Store, desk: Callable[[], Desk], clock: Callable[[], float]) -> None:
        super().__init__()
        self._link, self._store, self._desk, self._clock = link, store, desk, clock
        self._encoder = Encoder()
        self._over, self._promised = False, 0.0
        self._gone = QSocketNotifier(link.gone, QSocketNotifier.Type.Read, self)
        self._gone.activated.connect(self._lose)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self.send)

    def send(self) -> None:
        """Send all that is needed to go on from here."""
        if self._over or self._link.broken:
            return
        store = self._store
        parts, state = self._encoder.encode(
            State(store.session, recent(store.past), recent(store.undone), self._desk())
        )
        sent = [self._link.send(Kind.PART, part) for part in parts]
        if not (self._link.send(Kind.STATE, state) and all(sent)):
            self._lose()

    def send_soon(self) -> None:
        self._settle.start()

    def alive(self, seconds: float) -> None:
        """Promise to be heard again when so much time is over, unless that is promised already."""
        now = self._clock()
        if now + seconds > self._promised and not self._over:
            self._promised = now + seconds + LIVES
            self._link.send(Kind.ALIVE, round((seconds + LIVES) * 1_000).to_bytes(8, "big"))

    def over(self) -> None:
        """Let the keeper forget, too."""
        self._over = True
        self._settle.stop()
        self._link.send(Kind.OVER)

    def _lose(self) -> None:
        self._gone.setEnabled(False)
        self._link.broken = True
        self.lost.emit()
