"""What each act of the keymap does; keys, clicks and the rehearsal all come through here."""

from collections.abc import Callable
from datetime import datetime, timedelta

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.desk.price import Price, price
from casesconf_desktop.core.desk.reasons import NOTHING, why_not
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Session
from casesconf_desktop.store import Store
from casesconf_desktop.ui.keymap import TOLD, Act
from casesconf_desktop.ui.makers import UNMADE, Maker, store_makers

ONCE = frozenset(
    {
        Act.NEXT,
        Act.NEXT_SPEAKER,
        Act.START_OR_PAUSE,
        Act.SKIP,
        Act.DROP_CASE,
        Act.BREAK_NOW,
        Act.EXTEND,
        Act.ASK,
        Act.RESERVE,
        Act.TAKE_HAND,
        Act.PREVIOUS_SPEAKER,
        Act.PARK,
        Act.STRIKE,
        Act.OPEN_DOORS,
    }
)
ONE_PRESS = timedelta(milliseconds=400)


class Acts:
    """Does acts by name, and knows which one is only considered, so that its price can be told before.

    An act is considered while the pointer or the focus is on its key, or held while its key on the keyboard is down.
    Two presses of an act that must not be done twice by mistake are one within 400 ms of real time.
    """

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.store = store
        self._clock = clock
        self._makers = store_makers(store)
        self._handlers: dict[Act, Callable[[], None]] = {Act.UNDO: store.undo, Act.REDO: store.redo}
        self._hindrances: dict[Act, Callable[[], str]] = {
            Act.UNDO: lambda: "" if store.past else said("nothing to undo"),
            Act.REDO: lambda: "" if store.undone else said("nothing to redo"),
        }
        self._last: dict[Act, datetime] = {}
        self._hovered: Act | None = None
        self._held: tuple[Act, a.Action | None] | None = None
        self._tell: Callable[[], None] = lambda: None
        self._peek: Callable[..., None] | None = None
        self._done: Callable[[Act, Session], None] = lambda _act, _before: None

    def make(self, act: Act, maker: Maker) -> None:
        """Let a panel make the action of an act."""
        self._makers[act] = maker

    def answer(self, act: Act, handler: Callable[[], None]) -> None:
        """Let a window answer an act: in place of the store, if that answers it too."""
        self._handlers[act] = handler

    def hinder(self, act: Act, why_not: Callable[[], str]) -> None:
        """Let a window say why an act that it answers would do nothing now."""
        self._hindrances[act] = why_not

    def action(self, act: Act) -> a.Action | None:
        """Make what an act would do now; nothing if there is none."""
        return self._makers[act](1)

    def why_not(self, act: Act) -> str:
        """Say why an act would do nothing now; nothing if it would do something."""
        if act in self._hindrances or act not in self._makers:
            return self._hindrances.get(act, str)()
        action = self.action(act)
        return UNMADE.get(act, NOTHING) if action is None else why_not(self.store.session, action, self.store.now())

    def price(self, act: Act) -> Price | None:
        """Tell what an act would cost; nothing if that is nothing, or if it would do nothing."""
        action = self.action(act) if act in TOLD else None
        return None if action is None else price(self.store.session, action, self.store.now())

    def when_considered(self, tell: Callable[[], None]) -> None:
        """Say who wants to know when another act is considered, or none any more."""
        self._tell = tell

    def consider(self, act: Act) -> None:
        self._hovered = act
        self._tell()

    def let_be(self, act: Act) -> None:
        """Consider an act no more; another one that is considered by now goes on."""
        if self._hovered is act:
            self._hovered = None
            self._tell()

    def hold(self, act: Act, times: int) -> None:
        """Consider an act as it is meant now: what it is done to is settled when its key goes down."""
        if self._held is None or times > 1:
            self._held = act, self._makers[act](times)
            self._tell()

    def let_go(self, *, act: bool) -> None:
        """Do what was held, or leave it."""
        held, self._held = self._held, None
        before = self.store.session
        if held is not None and held[1] is not None and act and self._once(held[0]):
            self._dispatch(*held)
        if held is not None and self.store.session is before:
            self._tell()  # else the act itself was seen

    def when_peeked(self, peek: Callable[..., None]) -> None:
        self._peek = peek

    def peek(self, *, on: bool) -> None:
        """Let masked names be seen while a key is down."""
        if self._peek is not None:
            self._peek(on=on)

    @property
    def considered(self) -> a.Action | None:
        """What would be done if the act that is held or considered were done."""
        if self._held is not None:
            return self._held[1]
        return None if self._hovered is None else self.action(self._hovered)

    def do(self, act: Act) -> None:
        if not self._once(act):
            return
        if act in self._handlers:
            before, hindered = self.store.session, self._hindrances.get(act, str)()
            self._handlers[act]()
            if not hindered:
                self._done(act, before)
        else:
            self._dispatch(act, self.action(act))

    def when_done(self, done: Callable[[Act, Session], None]) -> None:
        """Say who wants to know which act was done, and to what session; one that changed nothing was not done."""
        self._done = done

    def _dispatch(self, act: Act, action: a.Action | None) -> None:
        before = self.store.session
        if action is not None:
            self.store.dispatch(action)
        if self.store.session is not before:
            self._done(act, before)

    def _once(self, act: Act) -> bool:
        """Tell whether an act may be done now: of two quick presses only the first."""
        if act not in ONCE:
            return True
        pressed, before = self._clock(), self._last.get(act)
        if before is not None and pressed - before < ONE_PRESS:
            return False
        self._last[act] = pressed
        return True
