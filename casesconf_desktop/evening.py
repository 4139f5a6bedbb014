"""The whole app on one evening: store, clock, windows, keys, joined and shown. It decides nothing."""

import random
from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from casesconf_desktop.answers import Answers
from casesconf_desktop.beginning import beginning
from casesconf_desktop.carried import Desk, State
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import respoken
from casesconf_desktop.core.agenda import Agenda
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.desk.strike import strike_words
from casesconf_desktop.core.languages import Languages
from casesconf_desktop.core.projector import room_view
from casesconf_desktop.core.prompts import Deck
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Stage
from casesconf_desktop.files.completion import complete
from casesconf_desktop.guard.awake import Awake
from casesconf_desktop.guard.lock import Guard
from casesconf_desktop.intake import Intake
from casesconf_desktop.laptop import Laptop
from casesconf_desktop.store import Heartbeat, Store
from casesconf_desktop.ui.acts import Acts
from casesconf_desktop.ui.console.preview import PaintRoom
from casesconf_desktop.ui.console.prompts_in_sight import keep_in_sight
from casesconf_desktop.ui.console.where import where
from casesconf_desktop.ui.console.window import ConsoleWindow
from casesconf_desktop.ui.contrast import rooms
from casesconf_desktop.ui.dress import looks
from casesconf_desktop.ui.first_picture import FirstPicture
from casesconf_desktop.ui.keyboard import Keyboard
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.language import Language
from casesconf_desktop.ui.room import change
from casesconf_desktop.ui.room.painter import RoomPainter
from casesconf_desktop.ui.room.placement import Placement
from casesconf_desktop.ui.room.window import RoomWindow
from casesconf_desktop.ui.wish import stillness_wished


class Evening(QObject):
    """`now`, `pressed`, `draw` and `zone` are the only time, chance and place there are.

    `now` is the evening's clock, `speed` times as fast in a rehearsal; `pressed` the real one, by which two presses
    are one. `agenda` is the facilitator's own, if one was named; so are `decks`, the first on top of the others.
    `forgetting` says that all is about to be forgotten, `rearranged` that the windows are where they were not.
    Without `awake` nobody asks the laptop to stay awake; without `guard` nothing is known of writing. `another` asks
    for this evening once more, in other `languages`: those of the console and the room. `whole` says that both windows
    were seen, and all that the first picture did without is made.
    """

    another = Signal(object)
    forgetting = Signal()
    rearranged = Signal()
    whole = Signal()

    def __init__(
        self,
        app: QApplication,
        now: Callable[[], Now],
        pressed: Callable[[], datetime],
        draw: random.Random,
        zone: tzinfo,
        *,
        agenda: Agenda | None = None,
        decks: tuple[Deck, ...] = (),
        awake: Awake | None = None,
        guard: Guard | None = None,
        colours: str = "system",
        speed: float = 1.0,
        languages: tuple[Language, Language] = (Language(), Language()),
    ) -> None:
        super().__init__()
        self._app, self._speed = app, speed
        written, self._spoken = languages
        self.say: Callable[[str], str] = written.say
        self.languages = Languages(written.code, self._spoken.code)
        still = stillness_wished(app)
        self._begun = beginning(agenda, decks, self.languages.room, now, draw, zone, still=still)
        self.store = Store(self._begun.first, now)
        self.heartbeat = Heartbeat(self.store, speed)
        self.acts = Acts(self.store, pressed)
        self.intake = Intake(self.store, self._begun.agendas)
        look = looks(app, colours, written)
        painter = RoomPainter(look.faces, look.digits, *rooms(look.palette), self._spoken)
        self.room = RoomWindow(painter)
        preview = PaintRoom(painter.paint, partial(change.changed, painter))
        self.console = ConsoleWindow(look, self.acts, preview, complete)
        self.placement = Placement(self.room, self.console)
        here = lambda: where(self.console, self.store.session.stage)  # noqa: E731 (said once, below)
        self.keyboard = Keyboard(self.acts, here, self.console, self.console.try_key)
        self.laptop = Laptop(self.store, self.console, self.placement, awake, guard, speed)
        self._first = FirstPicture(self.console, self.room)
        self.struck, self._place = False, b""
        self._connect()
        Answers(self.store, self.acts, self.console, self.placement, draw).connect(
            self.intake, self.heartbeat, self.forget, self.strike
        )
        keep_in_sight(self.acts, self.console.pages)

    def resume(self, state: State) -> None:
        """Go on where an evening was. Before the windows are open."""
        desk = state.desk
        self._place, self.struck = desk.console, desk.struck
        self.placement.ask(desk.screen, put_away=desk.put_away, beside=desk.beside)
        self.console.pages.veiled = desk.veiled
        self.intake.know(state.session.agenda)
        session, *others = respoken((state.session, *state.past, *state.undone), self._begun.ours)
        self.store.resume(session, others[: len(state.past)], others[len(state.past) :])

    @property
    def state(self) -> State:
        """Give all that another evening needs to go on from here."""
        return State(self.store.session, tuple(self.store.past), tuple(self.store.undone), self.desk)

    @property
    def desk(self) -> Desk:
        """Tell where the windows are, and what of them no session tells."""
        screen, put_away, beside = self.placement.asked
        place = bytes(self.console.saveGeometry().data())
        return Desk(place, screen, put_away, beside, self.console.pages.veiled, self.struck, self.languages)

    def open(self, own: tuple[Path, ...] = ()) -> None:
        """Show both windows and let time be seen; offer the facilitator's own agendas."""
        self.intake.offer(own)
        self.console.pages.setup.set_agendas(self.intake.choices)
        self.refresh()  # so that the first picture is the right one, and at once
        self.console.open(self._place)
        self.keyboard.watch(self.console)
        self.keyboard.watch(self.room)
        self.placement.watch_windows()
        self.placement.place()
        self.console.activateWindow()
        self.heartbeat.arm()
        self.laptop.begin()
        self._first.watch()

    def refresh(self) -> None:
        """Show the session as it is at this moment: console and room from one and the same now."""
        session, now = self.store.session, self.store.now()
        if self.struck:
            session = replace(session, room=replace(session.room, blank=True))
        view = self._spoken.say(room_view(session, now))
        view = replace(view, rehearsal=self._speed > 1, unguarded=self.laptop.unguarded)
        self.room.still = session.room.still
        self.room.show_view(view, at_once=self.struck)
        self.console.show_session(session, now, view)
        self.console.show_struck(strike_words(session, masked=self.console.pages.masked) if self.struck else ())

    def strike(self, on: bool) -> bool:
        """Blank the room and show the words to say, or bring it back; tells whether that changed anything.

        The store never hears of it: there is nothing to undo, and no later view can tell that it was.
        """
        changed = on is not self.struck
        if changed:
            self.struck = on
            self.rearranged.emit()
            self.refresh()
        return changed

    def forget(self) -> None:
        """Drop everything and end the process; first what is live, since that clears names wherever they show."""
        self.forgetting.emit()
        if self.store.session.stage is Stage.LIVE:
            self.store.dispatch(a.End())
        self.console.hide()
        self.room.hide()
        self.laptop.let_go()
        self._first.stop()
        self.store.forget(self._begun.blank)
        self.heartbeat.stop()
        self._app.quit()

    def close(self) -> None:
        """Make room for another evening that goes on from here: nothing of this one is seen, moves or is kept."""
        self.console.hide()
        self.room.hide()
        self.heartbeat.stop()
        self.laptop.stop()
        self._first.stop()
        self.store.forget(self._begun.blank)  # which all panels then show: none keeps a name
        self.store.blockSignals(True)
        parts = (self.console, self.room, self.keyboard, self.intake, self.laptop, self.heartbeat, self.store, self)
        for part in parts:
            part.deleteLater()  # and with each what is connected to it

    def _connect(self) -> None:
        console = self.console
        self.store.changed.connect(self.refresh)
        self.store.changed.connect(self.laptop.stay_awake)
        self.room.reshaped.connect(console.pages.set_shape)
        self.heartbeat.beat.connect(self.refresh)
        self.acts.when_considered(self.refresh)
        self.acts.answer(Act.PRIVACY, self.laptop.tell_promise)
        self.acts.when_peeked(console.pages.peek)
        console.stale.connect(self.refresh)
        self.placement.changed.connect(self.laptop.look)
        self.placement.changed.connect(self.rearranged)
        self.laptop.changed.connect(self.refresh)
        self._first.seen.connect(console.make_whole)
        self._first.seen.connect(self.laptop.begin_to_ask)
        self._first.seen.connect(self.whole)
        self.placement.watch(self._app)
        self.intake.said.connect(console.say)
        self.intake.taken.connect(self._agenda_taken)
        console.screen_chosen.connect(self.placement.want)
        console.languages_chosen.connect(self.another)
        console.pages.setup.show_languages(self.languages)
        console.file_given.connect(self.intake.take_file)
        console.text_given.connect(self.intake.take_text)
        console.close_wanted.connect(self.forget)
        console.forgotten.connect(self.forget)
        console.strike_over.connect(partial(self.strike, False))
        console.end_wanted.connect(partial(self.store.dispatch, a.End()))

    def _agenda_taken(self) -> None:
        self.console.pages.setup.set_agendas(self.intake.choices)
        self.console.overlays.said_well()
        self.refresh()
