"""What each act of the keymap does; keys, clicks and the rehearsal all come through here."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, MINUTE, SECOND
from casesconf_desktop.core.forecast import following
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.store import Store
from casesconf_desktop.ui.keymap import Act

ONCE = frozenset(
    {Act.NEXT, Act.NEXT_SPEAKER, Act.START_OR_PAUSE, Act.SKIP, Act.DROP_CASE, Act.EXTEND, Act.ASK, Act.RESERVE}
)
ONE_PRESS = timedelta(milliseconds=400)

Maker = Callable[[int], a.Action | None]
"""Makes the action of an act that was pressed so many times, from the session as it is; nothing if there is none."""

PLAIN: Mapping[Act, a.Action] = {
    Act.START_OR_PAUSE: a.StartOrPause(),
    Act.WRAP_UP: a.WrapUp(),
    Act.BEAT: a.MarkBeat(),
    Act.THEYVE_STARTED: a.TheyveStarted(),
    Act.RESERVE: a.PutInReserve(),
    Act.HAND_DOWN: a.HandDown(),
    Act.TELLER: a.TellerAnswers(),
    Act.PROMPT_1: a.PickPrompt(0),
    Act.PROMPT_2: a.PickPrompt(1),
    Act.PROMPT_3: a.PickPrompt(2),
    Act.PROMPT_4: a.PickPrompt(3),
    Act.BLAME: a.ToggleSituation(Situation.BLAME),
    Act.NAMES: a.ToggleSituation(Situation.NAMES),
    Act.DOMINATING: a.ToggleSituation(Situation.DOMINATING),
    Act.SILENCE: a.ToggleSituation(Situation.SILENCE),
    Act.DISTRESS: a.ToggleSituation(Situation.DISTRESS),
    Act.RABBIT_HOLE: a.ToggleSituation(Situation.RABBIT_HOLE),
    Act.ADVICE: a.ToggleSituation(Situation.ADVICE),
    Act.OVERRUN: a.ToggleSituation(Situation.OVERRUN),
    Act.PROMPT_TO_ROOM: a.TogglePromptToRoom(),
    Act.BLANK: a.ToggleBlank(),
    Act.FREEZE: a.ToggleFreeze(),
    Act.GENTLE: a.ToggleGentle(),
    Act.RULES: a.ToggleRules(),
    Act.LIGHT: a.ToggleLight(),
    Act.TEST_CARD: a.ToggleTestCard(),
    Act.LEAVE: a.Leave(),
    Act.OPEN_DOORS: a.OpenDoors(),
    Act.END: a.End(),
}

AMOUNTS = {
    Act.MORE: MINUTE,
    Act.LESS: -MINUTE,
    Act.MORE_5: 5 * MINUTE,
    Act.LESS_5: -5 * MINUTE,
    Act.MORE_15S: 15 * SECOND,
    Act.LESS_15S: -15 * SECOND,
}


def store_makers(store: Store) -> dict[Act, Maker]:
    """Make the action of every act that changes the session. Those that name what they expect look at it when made."""

    def plain(action: a.Action) -> Maker:
        return lambda _times: action

    def current() -> int | None:
        return store.session.step.segment.key if store.session.steps else None

    def adding(amount: timedelta) -> Maker:
        return lambda times: a.Add(amount * times, current())

    def next_speaker(_times: int) -> a.Action:
        turn = store.session.line.turn
        return a.NextSpeaker(turn.hand.key if turn else None)

    def turning(act: type[a.Next | a.Back | a.DropCase]) -> Maker:
        return lambda _times: None if (key := current()) is None else act(key)

    def skip(_times: int) -> a.Action | None:
        """Leave out what comes next; what is protected is left out by its own row alone."""
        place = following(store.session, store.now()) if store.session.steps else None
        segment = None if place is None else store.session.steps[place].segment
        protected = segment is None or segment.protected or segment.kind in ALWAYS_PROTECTED
        return None if protected or segment is None else a.LeaveOut((segment.key,))

    makers = {act: plain(action) for act, action in PLAIN.items()}
    makers |= {act: adding(amount) for act, amount in AMOUNTS.items()}
    makers[Act.EXTEND] = lambda _times: a.Extend(current())
    makers[Act.ASK] = lambda _times: a.AskTheRoom(current())
    makers[Act.NEXT] = turning(a.Next)
    makers[Act.BACK] = turning(a.Back)
    makers[Act.DROP_CASE] = turning(a.DropCase)
    makers[Act.NEXT_SPEAKER] = next_speaker
    makers[Act.SKIP] = skip
    return makers


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
        self._last: dict[Act, datetime] = {}
        self._hovered: Act | None = None
        self._held: tuple[Act, a.Action | None] | None = None
        self._tell: Callable[[], None] = lambda: None

    def make(self, act: Act, maker: Maker) -> None:
        """Let a panel make the action of an act."""
        self._makers[act] = maker

    def answer(self, act: Act, handler: Callable[[], None]) -> None:
        """Let a window answer an act: in place of the store, if that answers it too."""
        self._handlers[act] = handler

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
        if held is not None:
            self._tell()
        if held is not None and held[1] is not None and act and self._once(held[0]):
            self.store.dispatch(held[1])

    @property
    def considered(self) -> a.Action | None:
        """What would be done if the act that is held or considered were done."""
        if self._held is not None:
            return self._held[1]
        return None if self._hovered is None else self._makers[self._hovered](1)

    def do(self, act: Act) -> None:
        if not self._once(act):
            return
        if act in self._handlers:
            self._handlers[act]()
        elif (action := self._makers[act](1)) is not None:
            self.store.dispatch(action)

    def _once(self, act: Act) -> bool:
        """Tell whether an act may be done now: of two quick presses only the first."""
        if act not in ONCE:
            return True
        pressed, before = self._clock(), self._last.get(act)
        if before is not None and pressed - before < ONE_PRESS:
            return False
        self._last[act] = pressed
        return True
