"""The prompts panel: pick one, say what just happened, send one to the room and take it back."""

from dataclasses import replace
from typing import assert_never

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.prompting import offer
from casesconf_desktop.core.session import Panel, Session


def prompt(session: Session, action: a.PromptAction) -> Session:
    match action:
        case a.PickPrompt(row):
            if not 0 <= row < len(offer(session)) or row == session.panel.picked:
                return session
            return replace(session, panel=replace(session.panel, picked=row))
        case a.ToggleSituation(situation):
            opened = None if session.panel.situation is situation else situation
            return replace(session, panel=Panel(situation=opened, used=session.panel.used))
        case a.TogglePromptToRoom():
            return _toggle_prompt_to_room(session)
        case _:
            assert_never(action)


def _toggle_prompt_to_room(session: Session) -> Session:
    """Send the picked prompt, or take back what is shown; one that is only to be said never gets there."""
    shown = session.room.prompt
    if shown is not None:
        panel = replace(session.panel, picked=0, used=session.panel.used | {shown.key})
        return replace(session, room=replace(session.room, prompt=None), panel=panel)
    prompts = offer(session)
    if session.panel.picked >= len(prompts) or not prompts[session.panel.picked].room:
        return session
    return replace(session, room=replace(session.room, prompt=prompts[session.panel.picked], rules=False))
