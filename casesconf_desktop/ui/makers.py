"""The action of each act that changes the session, made at the moment at which it is meant."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act.arrange import FEWEST_CHAIRS
from casesconf_desktop.core.agenda import ALWAYS_PROTECTED, MINUTE, SECOND
from casesconf_desktop.core.forecast import following
from casesconf_desktop.core.line import Policy
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.said import Said, said
from casesconf_desktop.core.session import Session
from casesconf_desktop.store import Store
from casesconf_desktop.ui.keymap import Act

Maker = Callable[[int], a.Action | None]
"""Makes the action of an act that was pressed so many times, from the session as it is; nothing if there is none."""

PLAIN: Mapping[Act, a.Action] = {
    Act.START_OR_PAUSE: a.StartOrPause(),
    Act.WRAP_UP: a.WrapUp(),
    Act.BEAT: a.MarkBeat(),
    Act.THEYVE_STARTED: a.TheyveStarted(),
    Act.RESERVE: a.PutInReserve(),
    Act.TELLER: a.TellerAnswers(),
    Act.CLOSE_LINE: a.ToggleClosed(),
    Act.CLEAR_LINE: a.ClearLine(),
    Act.ROUND: a.ToggleRound(),
    Act.PARK: a.Park(),
    Act.BRING_BACK: a.BringBack(),
    Act.BLAME: a.ToggleSituation(Situation.BLAME),
    Act.NAMES: a.ToggleSituation(Situation.NAMES),
    Act.DOMINATING: a.ToggleSituation(Situation.DOMINATING),
    Act.SILENCE: a.ToggleSituation(Situation.SILENCE),
    Act.DISTRESS: a.ToggleSituation(Situation.DISTRESS),
    Act.RABBIT_HOLE: a.ToggleSituation(Situation.RABBIT_HOLE),
    Act.ADVICE: a.ToggleSituation(Situation.ADVICE),
    Act.OVERRUN: a.ToggleSituation(Situation.OVERRUN),
    Act.OTHERS: a.OtherPrompts(),
    Act.PIN: a.PinPrompt(),
    Act.PROMPT_TO_ROOM: a.TogglePromptToRoom(),
    Act.BLANK: a.ToggleBlank(),
    Act.FREEZE: a.ToggleFreeze(),
    Act.GENTLE: a.ToggleGentle(),
    Act.RULES: a.ToggleRules(),
    Act.LIGHT: a.ToggleLight(),
    Act.SHOW_NAMES: a.ToggleNames(),
    Act.STILL: a.ToggleStill(),
    Act.TEST_CARD: a.ToggleTestCard(),
    Act.LEAVE: a.Leave(),
    Act.OPEN_DOORS: a.OpenDoors(),
    Act.END: a.End(),
}

NO_HAND, NO_PROMPT = said("no hand is chosen"), said("no such prompt is offered")
ITS_PLACE, ITS_LENGTH = said("this row keeps its place"), said("this row has no minutes of its own")
UNMADE: Mapping[Act, Said] = {
    Act.SKIP: said("nothing comes next that can be skipped"),
    Act.STEP_IN: said("nobody stepped out"),
    #: Somebody is to be skipped in the line for a while.
    Act.STEP_OUT: said("no hand with a name is chosen"),
    Act.TAKE_HAND: NO_HAND,
    Act.HAND_EARLIER: NO_HAND,
    Act.HAND_LATER: NO_HAND,
    Act.FIRST_VOICE: NO_HAND,
    Act.PROMPT_1: NO_PROMPT,
    Act.PROMPT_2: NO_PROMPT,
    Act.PROMPT_3: NO_PROMPT,
    Act.PROMPT_4: NO_PROMPT,
    Act.PLAN_EARLIER: ITS_PLACE,
    Act.PLAN_LATER: ITS_PLACE,
    Act.PLAN_MORE: ITS_LENGTH,
    Act.PLAN_LESS: ITS_LENGTH,
    Act.PLAN_OUT: said("nothing is to come"),
    Act.APPLY: said("no new plan is needed"),
    Act.SHORTEN: said("no story need be shorter"),
}
"""Why there is no action for an act, where there may be none."""

OTHER_POLICY = {Policy.NEW_VOICES: Policy.IN_ORDER, Policy.IN_ORDER: Policy.NEW_VOICES}
PICKS = (Act.PROMPT_1, Act.PROMPT_2, Act.PROMPT_3, Act.PROMPT_4)
AMOUNTS = {
    Act.MORE: MINUTE,
    Act.LESS: -MINUTE,
    Act.MORE_3: 3 * MINUTE,
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

    def speaking() -> int | None:
        turn = store.session.line.turn
        return turn.hand.key if turn else None

    def chairs(by: int) -> Maker:
        return lambda _times: a.SetChairs(max(store.session.chairs + by, FEWEST_CHAIRS))

    def pick(row: int) -> Maker:
        def picking(_times: int) -> a.Action | None:
            rows = store.session.panel.rows
            return a.PickPrompt(rows[row]) if row < len(rows) else None

        return picking

    def turning(act: type[a.Next | a.Back | a.DropCase | a.BreakNow]) -> Maker:
        return lambda _times: None if (key := current()) is None else act(key)

    makers = {act: plain(action) for act, action in PLAIN.items()}
    makers |= {act: pick(row) for row, act in enumerate(PICKS)}
    makers |= {act: adding(amount) for act, amount in AMOUNTS.items()}
    makers[Act.EXTEND] = lambda _times: a.Extend(current())
    makers[Act.ASK] = lambda _times: a.AskTheRoom(current())
    makers[Act.NEXT] = turning(a.Next)
    makers[Act.BACK] = turning(a.Back)
    makers[Act.BREAK_NOW] = turning(a.BreakNow)
    makers[Act.DROP_CASE] = turning(a.DropCase)
    makers[Act.NEXT_SPEAKER] = lambda _times: a.NextSpeaker(speaking())
    makers[Act.PREVIOUS_SPEAKER] = lambda _times: a.PreviousSpeaker(speaking())
    makers[Act.STEP_IN] = lambda _times: _step_in(store.session)
    makers[Act.POLICY] = lambda _times: a.SetPolicy(OTHER_POLICY[store.session.line.policy])
    makers[Act.MORE_CHAIRS], makers[Act.FEWER_CHAIRS] = chairs(1), chairs(-1)
    makers[Act.SKIP] = lambda _times: _skip(store)
    return makers


def _step_in(session: Session) -> a.Action | None:
    """Let who stepped out last be back."""
    aside = session.line.aside
    return a.StepOut(aside[-1][0]) if aside else None


def _skip(store: Store) -> a.Action | None:
    """Leave out what comes next; what is protected is left out by its own row alone."""
    place = following(store.session, store.now()) if store.session.steps else None
    segment = None if place is None else store.session.steps[place].segment
    protected = segment is None or segment.protected or segment.kind in ALWAYS_PROTECTED
    return None if protected or segment is None else a.LeaveOut((segment.key,))
