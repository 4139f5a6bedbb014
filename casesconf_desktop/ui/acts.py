"""What each act of the keymap does; keys, clicks and the rehearsal all come through here."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from functools import partial

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import MINUTE, SECOND
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.store import Store
from casesconf_desktop.ui.keymap import Act

ONCE = frozenset({Act.NEXT, Act.NEXT_SPEAKER, Act.START_OR_PAUSE})
ONE_PRESS = timedelta(milliseconds=400)

PLAIN: Mapping[Act, a.Action] = {
    Act.START_OR_PAUSE: a.StartOrPause(),
    Act.MORE: a.Add(MINUTE),
    Act.LESS: a.Add(-MINUTE),
    Act.MORE_5: a.Add(5 * MINUTE),
    Act.LESS_5: a.Add(-5 * MINUTE),
    Act.MORE_15S: a.Add(15 * SECOND),
    Act.LESS_15S: a.Add(-15 * SECOND),
    Act.WRAP_UP: a.WrapUp(),
    Act.THEYVE_STARTED: a.TheyveStarted(),
    Act.HAND_DOWN: a.HandDown(),
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


def store_handlers(store: Store) -> dict[Act, Callable[[], None]]:
    """Answer every act that changes the session. Those that name what they expect look at it when they are done."""
    handlers: dict[Act, Callable[[], None]] = {act: partial(store.dispatch, action) for act, action in PLAIN.items()}

    def next_speaker() -> None:
        turn = store.session.line.turn
        store.dispatch(a.NextSpeaker(turn.hand.key if turn else None))

    handlers[Act.NEXT] = lambda: store.dispatch(a.Next(store.session.step.segment.key))
    handlers[Act.BACK] = lambda: store.dispatch(a.Back(store.session.step.segment.key))
    handlers[Act.NEXT_SPEAKER] = next_speaker
    handlers[Act.UNDO] = store.undo
    handlers[Act.REDO] = store.redo
    return handlers


class Acts:
    """Does acts by name. Two presses of next or of start within 400 ms of real time are one."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.store = store
        self._clock = clock
        self._handlers = store_handlers(store)
        self._last: dict[Act, datetime] = {}

    def answer(self, act: Act, handler: Callable[[], None]) -> None:
        """Let a window answer an act: in place of the store, if that answers it too."""
        self._handlers[act] = handler

    def do(self, act: Act) -> None:
        if act in ONCE:
            pressed, before = self._clock(), self._last.get(act)
            if before is not None and pressed - before < ONE_PRESS:
                return
            self._last[act] = pressed
        self._handlers[act]()
