"""Sends the evening to the keeper after each act, and takes it over from there after a crash."""

from collections.abc import Callable, Iterator
from math import ceil

from PySide6.QtCore import QElapsedTimer, QObject, QSocketNotifier, QTimer, Signal

from casesconf_desktop.carried import Desk, State, recent
from casesconf_desktop.core.agenda import SECOND
from casesconf_desktop.core.beat import until_next_beat
from casesconf_desktop.encoder import Encoded, Encoder
from casesconf_desktop.link import NUMBER, Kind, Link
from casesconf_desktop.store import Store

LIVES_MS = 3_500
"""So long after the keeper was told that the app lives the next beat tells it again: the app wakes up for no more."""

SETTLED_MS = 300
"""So long after a window was moved or resized its place is sent."""


class Carrier(QObject):
    """`desk` tells where the windows are. `lost` says that nothing is kept any more: a crash now ends the evening."""

    lost = Signal()

    def __init__(self, link: Link, store: Store, desk: Callable[[], Desk]) -> None:
        super().__init__()
        self._link, self._store, self._desk = link, store, desk
        self._begin_anew()
        self._over = False
        self._gone: QSocketNotifier | None = None
        if link.gone is not None:  # else it is noticed when it is told that the app lives
            self._gone = QSocketNotifier(link.gone, QSocketNotifier.Type.Read, self)
            self._gone.activated.connect(self._lose)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLED_MS)
        self._settle.timeout.connect(self.send)
        self._told = QElapsedTimer()

    def send(self) -> None:
        """Send all that is needed to go on from here."""
        if self._over or self._link.broken:
            return
        store = self._store
        state = State(store.session, recent(store.past), recent(store.undone), self._desk())
        try:
            sent = all(self._link.send(kind, body) for kind, body in self._frames(self._encoder.encode(state)))
        except BaseException:
            self._begin_anew()  # who knows what of it was sent
            raise
        if sent:
            self._anew = False
            self._live()
        else:
            self._lose()

    def _begin_anew(self) -> None:
        """Let go of what was sent, names and all: whatever is sent next says that nothing before it counts."""
        self._encoder, self._anew = Encoder(), True

    def _frames(self, new: Encoded) -> Iterator[tuple[Kind, bytes]]:
        """Say first if it is anew: another carrier may have sent before. The state, last, makes the rest count."""
        if self._anew:
            yield Kind.ANEW, b""
        for number, part in new.parts.items():
            yield Kind.PART, NUMBER.pack(number) + part
        if new.gone:
            yield Kind.GONE, b"".join(map(NUMBER.pack, new.gone))
        yield Kind.STATE, new.state

    def send_soon(self) -> None:
        self._settle.start()

    def stop(self) -> None:
        """Send no more: another one does."""
        self._over = True
        self._begin_anew()
        self._settle.stop()
        if self._gone:
            self._gone.setEnabled(False)

    def over(self) -> None:
        """Let the keeper forget, too."""
        self.stop()
        self._link.send(Kind.OVER)

    def beat(self) -> None:
        """Tell that the app lives if it was not told for a while, or if it will be silent for one."""
        if not (self._over or self._link.broken) and (self._told.hasExpired(LIVES_MS) or self._wait > 1):
            self._live()

    def _live(self) -> None:
        """Tell that the app lives, and how many seconds may pass until the next beat tells so again."""
        self._told.start()
        if not self._link.send(Kind.ALIVE, bytes((self._wait,))):
            self._lose()

    @property
    def _wait(self) -> int:
        """Reckon how many seconds it is at most until the next beat."""
        return ceil(until_next_beat(self._store.session, self._store.now()) / SECOND)

    def _lose(self) -> None:
        if self._gone:
            self._gone.setEnabled(False)
        self._link.broken = True
        self._begin_anew()
        self.lost.emit()
