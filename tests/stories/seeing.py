"""Finds the widgets of a story's console."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from stories.conftest import Facilitator

Kind = TypeVar("Kind", bound=QWidget)


def the(f: Facilitator, kind: type[Kind]) -> Kind:
    """Give the only widget of a kind."""
    [found] = f.evening.console.findChildren(kind)
    return found
