"""Prompts are meant as they are seen: what lies over them is put away before one is shown, or once it is picked."""

from functools import partial

from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.pages import Pages
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.makers import PICKS

SEEN_FIRST = (Act.PROMPT_TO_ROOM, Act.OTHERS)
"""Acts on prompts that nobody names: while something lies over them they only bring them back into sight."""


def keep_in_sight(acts: Acts, pages: Pages) -> None:
    for act in SEEN_FIRST:
        acts.answer(act, partial(_once_seen, acts, pages, act))
    for act in PICKS:
        acts.answer(act, partial(_pick, acts, pages, act))


def _once_seen(acts: Acts, pages: Pages, act: Act) -> None:
    if not pages.leave() and (action := acts.action(act)) is not None:
        acts.store.dispatch(action)


def _pick(acts: Acts, pages: Pages, act: Act) -> None:
    """Pick a prompt, and let it be seen. Where there is no such row, what lies in its place stays."""
    if (action := acts.action(act)) is not None:
        acts.store.dispatch(action)
        pages.leave()
