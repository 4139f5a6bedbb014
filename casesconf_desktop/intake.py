"""Takes agendas and decks in: found, opened, dropped or pasted. A fault is told, and the evening goes on as it was."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from casesconf_desktop.core.actions import TakeAgenda, TakeDeck
from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.desk.setup import agenda_detail, deck_detail
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.said import said
from casesconf_desktop.core.session import Stage
from casesconf_desktop.files.agendas import read_agenda
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.files.given import parse_given, read_given
from casesconf_desktop.store import Store

T = TypeVar("T")
#: Set-up is the time before the doors open; a deck holds the sentences that a facilitator may say.
IN_SETUP_ONLY = said("Another agenda or deck can be taken in set-up only. The evening goes on as it is.")


class Intake(QObject):
    """`said` brings a sentence to show, `taken` that an agenda was taken; `choices` is what can be started from.

    A deck is laid on top of the one there is.
    """

    said = Signal(object)  # not str: that would make words of the app's own plain ones
    taken = Signal()

    def __init__(self, store: Store, agendas: list[Agenda]) -> None:
        super().__init__()
        self._store = store
        self._agendas = agendas

    @property
    def choices(self) -> list[tuple[str, str, Agenda]]:
        """Give name, one line about it, and the agenda itself."""
        return [(agenda.name, agenda_detail(agenda), agenda) for agenda in self._agendas]

    def know(self, agenda: Agenda) -> None:
        """Offer the agenda that an evening goes on with, where it is one of the facilitator's own."""
        if all(known.name != agenda.name for known in self._agendas):
            self._agendas.insert(0, agenda)

    def offer(self, paths: tuple[Path, ...]) -> None:
        """Offer a facilitator's own agendas; one with a fault is told, not offered."""
        for path in paths:
            agenda = self._read(partial(read_agenda, path))
            if agenda is not None:
                self._agendas.append(agenda)

    def take_file(self, path: Path) -> None:
        self._take(partial(read_given, path))

    def take_text(self, text: str) -> None:
        self._take(partial(parse_given, text))

    def _take(self, read: Callable[[], Agenda | Deck]) -> None:
        if self._store.session.stage is not Stage.SETUP:
            self.said.emit(IN_SETUP_ONLY)
            return
        given = self._read(read)
        if isinstance(given, Deck):
            self._lay(given)
        elif given is not None:
            self._agendas[:] = [given, *(known for known in self._agendas if known != given)]
            self._store.dispatch(TakeAgenda(given))
            self.taken.emit()

    def _lay(self, deck: Deck) -> None:
        self._store.dispatch(TakeDeck(deck))
        self.taken.emit()
        #: What the deck is: "12 prompts, with ours".
        self.said.emit(said("Your deck is in: {what}.").format(what=deck_detail(deck)))

    def _read(self, read: Callable[[], T]) -> T | None:
        try:
            return read()
        except Fault as fault:
            self.said.emit(fault.told)
            return None
