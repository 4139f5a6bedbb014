"""The prompts panel: pick, pin, find, ask for others, say what just happened, send one to the room and take it back."""

from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.choice import fitting
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.prompting import occasion, picked
from casesconf_desktop.core.prompts import Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Panel, Session, Stage


def prompt(session: Session, action: a.PromptAction, now: Now) -> Session:
    """Answer while the evening runs; in the debrief, only ask for others."""
    panel = session.panel
    if session.stage is not Stage.LIVE and not (session.stage is Stage.DEBRIEF and isinstance(action, a.OtherPrompts)):
        return session
    match action:
        case a.PickPrompt(key, among):
            return _pick(session, key, among)
        case a.PinPrompt():
            chosen = picked(session)
            return session if chosen is None else replace(session, pinned=session.pinned ^ {chosen.key})
        case a.OtherPrompts():
            return _others(session)
        case a.ToggleSituation(situation):
            opened = None if panel.situation is situation else situation
            since = now.at if opened is Situation.SILENCE else None
            return replace(session, panel=Panel(situation=opened, since=since, used=panel.used, passed=panel.passed))
        case a.TogglePromptToRoom():
            return _toggle_prompt_to_room(session)
        case _:
            assert_never(action)


def with_used(used: tuple[int, ...], key: int) -> tuple[int, ...]:
    """Mark a prompt as the one used last."""
    return (*(other for other in used if other != key), key)


def _pick(session: Session, key: int, among: tuple[int, ...]) -> Session:
    """Pick a prompt to say it: it counts as used, and will not be offered again in this case."""
    panel, known = session.panel, range(len(session.deck.prompts))
    rows = among or panel.rows
    if key not in rows or any(row not in known for row in rows):
        return session
    chosen = replace(panel, rows=rows, picked=key, found=panel.found or bool(among), used=with_used(panel.used, key))
    return session if chosen == panel else replace(session, panel=chosen)


def _others(session: Session) -> Session:
    """Pass over what is shown. When all that fits was shown, it begins anew."""
    panel = session.panel
    if panel.found:
        return replace(session, panel=cleared(panel))
    passed, now = panel.passed.union(panel.rows), occasion(session)
    fits = frozenset(prompt.key for prompt in session.deck.prompts if fitting(prompt, now))
    if fits <= passed.union(panel.used):
        passed = passed.difference(fits).union(panel.rows)
    return replace(session, panel=replace(cleared(panel), passed=passed))


def cleared(panel: Panel) -> Panel:
    """Let the rows be chosen anew."""
    return replace(panel, rows=(), picked=None, found=False)


def _toggle_prompt_to_room(session: Session) -> Session:
    """Send the picked prompt, or take back what is shown, unless another was picked since.

    One that is only to be said never gets there.
    """
    room, chosen = session.room, picked(session)
    if room.prompt is not None and session.panel.picked in (None, room.prompt.key):
        return taken_back(session)
    if chosen is None or not chosen.for_the_room:
        return session if room.prompt is None else taken_back(session)
    panel = replace(session.panel, picked=chosen.key, used=with_used(session.panel.used, chosen.key))
    return replace(session, room=replace(room, prompt=chosen, rules=False), panel=panel)


def taken_back(session: Session) -> Session:
    """Take the prompt off the room screen, and offer others in its place."""
    return replace(session, room=replace(session.room, prompt=None), panel=cleared(session.panel))
