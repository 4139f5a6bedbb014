"""What is seen after an act: the part of the page that it changes, where there is no room for the whole page."""

from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from casesconf_desktop.core.session import Session
from casesconf_desktop.ui.console.tab_order import be_seen
from casesconf_desktop.ui.keymap import LINE, PROMPTS, ROOM, TIME, Act, bindings

ENOUGH = 0.75
"""So much of a part is looked at as all of it: what is being read stays where it is."""

OTHERWISE = {Act.CIRCLE: LINE, Act.MORE_CHAIRS: LINE, Act.FEWER_CHAIRS: LINE, Act.LEAVE: "", Act.PASTE: ""}
"""Acts that change something else than the heading says under which their key is listed."""

RESTORED = ((TIME, ("current", "steps")), (ROOM, ("room",)), (LINE, ("line", "chairs")), (PROMPTS, ("panel", "pinned")))
"""Where on the page the fields of a session are seen."""


@cache
def changes(act: Act) -> str:
    """Tell by its heading on the key sheet what an act changes; one without a heading is of the one before it."""
    if act in OTHERWISE:
        return OTHERWISE[act]
    acts = [*Act]
    until = reversed(acts[: acts.index(act) + 1])
    return next((binding.sheet for one in until for binding in bindings(one) if binding.sheet), "")


def restored(before: Session, after: Session) -> str:
    """Tell the same of what undo has brought back, or redo: of the clock first."""
    fields = ((heading, field) for heading, fields in RESTORED for field in fields)
    return next((heading for heading, field in fields if getattr(before, field) != getattr(after, field)), "")


def show_part(area: QScrollArea, part: QWidget) -> None:
    """Bring a part into view, at once, unless enough of it is seen: as much as there is room for."""
    port = area.viewport()
    box = QRect(part.mapTo(port, QPoint()), part.size())
    seen, room = box & port.rect(), box.size().boundedTo(port.size())
    if seen.width() * seen.height() < ENOUGH * room.width() * room.height():
        be_seen(part)
