"""Builds the evening, connects its parts and runs it; decides nothing."""

import random
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from tzlocal import get_localzone

from casesconf_desktop import assets
from casesconf_desktop.clocks import faster, real_now
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.agenda import MINUTE, Agenda
from casesconf_desktop.core.clock import Now, resolve
from casesconf_desktop.core.desk.setup import agenda_detail
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.session import Stage
from casesconf_desktop.files.agendas import USUAL, builtin, found, parse_text, read_agenda
from casesconf_desktop.files.completion import complete
from casesconf_desktop.files.decks import builtin_deck
from casesconf_desktop.files.faults import Fault
from casesconf_desktop.guard import trouble
from casesconf_desktop.play import Play
from casesconf_desktop.store import Heartbeat, Store
from casesconf_desktop.ui import theme
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.window import AgendaChoice, ConsoleWindow
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keyboard import Keyboard
from casesconf_desktop.ui.keymap import Act, Where
from casesconf_desktop.ui.looks import Looks
from casesconf_desktop.ui.parts.digits import Digits
from casesconf_desktop.ui.qss import stylesheet
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.room.placement import Placement
from casesconf_desktop.ui.room.screens import same_place
from casesconf_desktop.ui.room.window import RoomWindow

IN_SETUP_ONLY = "Another agenda can be taken in set-up only. The evening goes on as it is."
WHERE = {Stage.SETUP: Where.SETUP, Stage.LIVE: Where.LIVE, Stage.DEBRIEF: Where.DEBRIEF}


@dataclass(frozen=True, slots=True)
class Start:
    """What the command line asked for. `trouble` is a sentence about an agenda that could not be read."""

    agenda: Agenda | None = None
    trouble: str = ""
    theme: str = "system"
    speed: float = 1.0
    play: bool = False


class Evening(QObject):
    """The whole app, built once. `now`, `pressed`, `draw` and `zone` are the only time, chance and place there are.

    `now` is the evening's clock, faster in a rehearsal; `pressed` the real one, by which two presses are one.
    """

    def __init__(
        self,
        app: QApplication,
        start: Start,
        now: Callable[[], Now],
        pressed: Callable[[], datetime],
        draw: random.Random,
        zone: tzinfo,
    ) -> None:
        super().__init__()
        self._app = app
        self._start = start
        self._draw = draw
        resources = assets.root()
        agendas = builtin(resources)
        usual = next(agenda for agenda in agendas if agenda.name.casefold() == USUAL)
        session = begin(start.agenda or usual, builtin_deck(resources), zone, draw.randrange(2**31), now())
        self._agendas = [start.agenda, *agendas] if start.agenda else list(agendas)
        self.store = Store(session, now)
        self.heartbeat = Heartbeat(self.store, start.speed)
        self.acts = Acts(self.store, pressed)
        faces = load_faces()
        self._digits = Digits(faces)
        self._faces = faces
        self._painter = RoomPainter(faces, self._digits, theme.ROOM_DARK, theme.ROOM_LIGHT)
        self.room = RoomWindow(self._painter)
        self.console = self._build_console()
        self.placement = Placement(self.room, self.console)
        self.keyboard = Keyboard(self.acts.do, lambda: WHERE[self.store.session.stage], self.console)
        self._connect()

    def open(self) -> None:
        """Show both windows and let time be seen."""
        self.console.open()
        self.keyboard.watch(self.console)
        self.keyboard.watch(self.room)
        self.placement.place()
        self.console.activateWindow()
        self.refresh()
        self.heartbeat.arm()
        if self._start.trouble:
            self.console.say(self._start.trouble)

    def refresh(self) -> None:
        """Show the session as it is at this moment: console and room from one and the same now."""
        session, now = self.store.session, self.store.now()
        view = replace(room_view(session, now), rehearsal=self._start.speed > 1)
        self.room.show_view(view)
        self.console.show_session(session, now, view)

    def take_own(self, paths: tuple[Path, ...]) -> None:
        """Offer a facilitator's own agendas; one with a fault is told, not offered."""
        for path in paths:
            try:
                self._agendas.append(read_agenda(path))
            except Fault as fault:
                self.console.say(str(fault))
        self.console.set_agendas(self._choices())

    def take_file(self, path: Path) -> None:
        self._take(partial(read_agenda, path))

    def take_text(self, text: str) -> None:
        self._take(partial(parse_text, text))

    def forget(self) -> None:
        """Drop everything and end the process."""
        self.heartbeat.stop()
        session = self.store.session
        self.console.hide()
        self.room.hide()
        self.store.forget(begin(self._agendas[-1], session.deck, session.zone, 0, self.store.now()))
        self._app.quit()

    def _take(self, read: Callable[[], Agenda]) -> None:
        if self.store.session.stage is not Stage.SETUP:
            self.console.say(IN_SETUP_ONLY)
            return
        try:
            agenda = read()
        except Fault as fault:
            self.console.say(str(fault))
            return
        self._agendas.insert(0, agenda)
        self.console.set_agendas(self._choices())
        self.store.dispatch(a.TakeAgenda(agenda))
        self.console.said_well()

    def _choices(self) -> list[AgendaChoice]:
        return [(agenda.name, agenda_detail(agenda), agenda) for agenda in self._agendas]

    def _build_console(self) -> ConsoleWindow:
        palette = self._palette()
        self._app.setPalette(theme.qpalette(palette))
        self._app.setStyleSheet(stylesheet(palette))
        looks = Looks(palette, self._faces, self._digits)
        promise = ("Nothing is being written", "in memory only")
        if self._start.speed > 1:
            promise = (f"Rehearsal, {self._start.speed:g} times as fast", "nothing is written")
        console = ConsoleWindow(looks, self.acts, self._painter.paint, complete, promise)
        console.set_agendas(self._choices())
        console.file_given.connect(self.take_file)
        console.text_given.connect(self.take_text)
        console.close_wanted.connect(self.forget)
        console.forgotten.connect(self.forget)
        return console

    def _palette(self) -> theme.Palette:
        scheme = self._app.styleHints().colorScheme()
        light = self._start.theme == "light" or (self._start.theme == "system" and scheme is Qt.ColorScheme.Light)
        return theme.LIGHT if light else theme.DARK

    def _connect(self) -> None:
        self.store.changed.connect(self.refresh)
        self.heartbeat.beat.connect(self.refresh)
        self.placement.changed.connect(self._screens_changed)
        self.placement.watch(self._app)
        self.console.screen_chosen.connect(self.placement.want)
        console, acts = self.console, self.acts
        acts.answer(Act.HAND_UP, console.raise_hand)
        acts.answer(Act.DIRECT_REPLY, console.direct_reply)
        acts.answer(Act.KEYS, console.toggle_keys)
        acts.answer(Act.OPEN, console.ask_for_file)
        acts.answer(Act.QUIT, console.ask_to_close)
        acts.answer(Act.LEAVE, self._leave)
        acts.answer(Act.ROOM_ON, self.placement.show_anyway)
        acts.answer(Act.SWAP, self.placement.swap)
        acts.answer(Act.FULL_SCREEN, self._full_screen)
        acts.answer(Act.PASTE, lambda: self.take_text(self._app.clipboard().text()))
        acts.answer(Act.DRAW_ORDER, self._draw_order)
        acts.answer(Act.FORGET, self.forget)

    def _leave(self) -> None:
        if not self.console.leave():
            self.store.dispatch(a.Leave())

    def _full_screen(self) -> None:
        full = self.console.isFullScreen()
        self.console.showNormal() if full else self.console.showFullScreen()

    def _draw_order(self) -> None:
        """Draw until the order is another one, where there can be another."""
        told = self.store.session.agenda.cases
        order = list(told)
        while len(told) > 1 and tuple(order) == told:
            self._draw.shuffle(order)
        self.store.dispatch(a.OrderCases(tuple(order)))

    def _screens_changed(self) -> None:
        here, chosen = self.placement.console_screen, self.placement.chosen
        self.console.set_screens(
            [
                (s.identity, s.name, f"{s.geometry[2]} x {s.geometry[3]}", same_place(s, here), s == chosen)
                for s in self.placement.screens
            ]
        )
        self.console.set_room(connected=self.placement.connected, beside=self.room.isVisible())


def run(start: Start) -> int:
    """Run an evening to its end; returns the exit code."""
    sys.excepthook = trouble.tell
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(["casesconf-desktop"])
    app.setApplicationName("casesconf-desktop")
    app.setDesktopFileName("casesconf-desktop")
    app.setStyle("Fusion")
    app.setQuitOnLastWindowClosed(False)
    evening = Evening(app, start, _clock(start), lambda: real_now().at, random.SystemRandom(), get_localzone())
    evening.take_own(found())
    evening.open()
    if start.play:
        play = Play(evening.store, evening.acts, evening.heartbeat, partial(print, flush=True))
        play.begin()
    return app.exec()


def _clock(start: Start) -> Callable[[], Now]:
    """Take the real clock; a rehearsal begins a minute before the doors would close."""
    if start.speed == 1:
        return real_now
    if not start.play:
        return faster(real_now, start.speed)
    agenda = start.agenda or Agenda("", ())
    starts = resolve(agenda, real_now().wall, get_localzone()).start
    return faster(real_now, start.speed, begin=starts - MINUTE)
