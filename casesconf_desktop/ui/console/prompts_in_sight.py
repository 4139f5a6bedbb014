"""Prompts are meant as they are seen: what lies over them is put away before one is shown, or once it is picked."""

from functools import partial

from casesconf_desktop.core import actions as a
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.pages import Pages
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.makers import PICKS

SEEN_FIRST: dict[Act, a.Action] = {Act.PROMPT_TO_ROOM: a.TogglePromptToRoom(), Act.OTHERS: a.OtherPrompts()}
"""Acts on prompts that nobody names: while something lies over them they only bring them back into sight."""


def keep_in_sight(acts: Acts, pages: Pages) -> None:
    for act, action in SEEN_FIRST.items():
        acts.answer(act, partial(_once_seen, acts, pages, action))
    for row, act in enumerate(PICKS):
        acts.answer(act, partial(_pick, acts, pages, row))


def _once_seen(acts: Acts, pages: Pages, action: a.Action) -> None:
    if not pages.leave():
        acts.store.dispatch(action)


def _pick(acts: Acts, pages: Pages, row: int) -> None:
    """Pick a prompt, and let it be seen. Where there is no such row, what lies in its place stays."""
    rows = acts.store.session.panel.rows
    if row < len(rows):
        acts.store.dispatch(a.PickPrompt(rows[row]))
        pages.leave()
