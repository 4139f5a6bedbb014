"""A tour of a whole evening: each stop leaves the windows as somebody would see them. What is typed is Greek."""

import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from typing import Any

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from casesconf_desktop.core import actions as a
from casesconf_desktop.core.agenda import Agenda, Kind, numbered
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.clock import Now
from casesconf_desktop.core.line import HandKind, Policy
from casesconf_desktop.core.prompts import Deck, Intent, Moment, Part, Phase, Prompt, Situation
from casesconf_desktop.evening import Evening
from casesconf_desktop.ui.console.act_finder import ActFinder
from casesconf_desktop.ui.console.act_list import ActList
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.setup_times import Times
from casesconf_desktop.ui.keymap import Act
from casesconf_desktop.ui.language import Language
from evenings import ZONE, at, case, segment

DOORS, OPENING, STORY, QUESTIONS, TALK, LAST_WORD, BREAK, OTHER, SECOND_STORY = range(9)
ENGLISH = Language()
STEP = 4 / 60
ADA, BO, KOFI = "Άντα", "Μπο", "Κόφι"
PROMPT = "Τι θα έκανες τώρα;"


def agenda() -> Agenda:
    parts = [segment(Kind.OPENING, 10), *case(0), segment(Kind.BREAK, 10), segment(Kind.OTHER, 5, title="Πίτσα")]
    parts += [*case(1), segment(Kind.BREATH, 2), *case(2), segment(Kind.CLOSING, 9), segment(Kind.FLOAT, 5)]
    return Agenda("Βραδιά", numbered([*parts, segment(Kind.SOCIAL, 0)]))


def deck() -> Deck:
    said = [(phase, None) for phase in Phase for _ in range(6)] + [(None, what) for what in Situation for _ in range(3)]
    prompts = tuple(
        Prompt(
            key,
            f"{PROMPT} {key}",
            list(Intent)[key % len(Intent)],
            frozenset({phase} if phase else ()),
            what,
            room=what is not Situation.DISTRESS,
        )
        for key, (phase, what) in enumerate(said)
    )
    private = tuple((moment, "μόνο εσύ") for moment in (*Phase, *Moment, *Situation))
    script = (Part(Phase.OPENING, "Χαιρετισμός", "Καλώς ήρθατε."), Part(Phase.OPENING, "Κανόνας", "Όλα μένουν εδώ."))
    return Deck(prompts, private, script, instead=True, strike="Το σβήνουμε.")


class Tour:
    """Minutes count from 18:30; the evening starts at 30."""

    def __init__(
        self,
        app: QApplication,
        size: tuple[int, int] = (1440, 900),
        language: Language = ENGLISH,
        room_language: Language | None = None,
        **options: Any,
    ) -> None:
        self.app, self.minute = app, -18.0
        presses = count()
        self.evening = Evening(
            app,
            self.now,
            lambda: self.now().at + timedelta(seconds=next(presses)),
            random.Random(3),
            ZONE,
            agenda=agenda(),
            decks=(deck(),),
            languages=(language, room_language or language),
            **{"colours": "dark"} | options,
        )
        self.evening.open()
        self.console, self.room, self.acts = self.evening.console, self.evening.room, self.evening.acts
        self.overlays = self.console.overlays
        self.console.showNormal()
        self.console.resize(*size)
        self.do(a.ToggleStill())

    def close(self) -> None:
        self.evening.heartbeat.stop()
        for window in (self.console, self.room):
            window.hide()
            window.deleteLater()
        self.evening.deleteLater()
        self.app.processEvents()

    def now(self) -> Now:
        return at(self.minute)

    def do(self, *actions: a.Action, minute: float | None = None) -> None:
        """Let time pass up to a minute, in steps that are no sleep, and do what is to be done then."""
        while minute is not None and self.minute < minute:
            self.minute = min(minute, self.minute + STEP)
            self.evening.heartbeat.arm()
        for action in actions:
            self.evening.store.dispatch(action)
        self.evening.heartbeat.beat.emit()
        self.app.processEvents()

    def press(self, *acts: Act) -> None:
        for act in acts:
            self.acts.do(act)
        self.app.processEvents()

    def panel(self, kind: type[QWidget]) -> Any:
        return self.console.findChild(kind)

    def go_on(self, step: int, minute: float) -> None:
        """Go on to a step, so that its minutes begin now."""
        session = self.evening.store.session
        while session.current < step:
            self.do(a.Next(session.step.segment.key), minute=minute)
            session = self.evening.store.session

    def stops(self) -> Iterator[str]:
        for part in (self._setup, self._opening, self._story, self._discussion, self._prompts, self._plan, self._end):
            yield from part()

    def _opened(self, name: str, act: Act) -> Iterator[str]:
        """Open what an act opens, and leave it."""
        self.press(act)
        yield name
        self.press(Act.LEAVE)

    def _setup(self) -> Iterator[str]:
        yield "set-up"
        self.do(a.NameTeller(0, ADA), a.SetCard(0, Card("η τράπεζα", "οι ώρες", Signal.RING)))
        self.console.say("Μια φράση.")
        yield "set-up with names and a sentence"
        self.press(Act.LEAVE)
        times = self.panel(Times)
        field: QLineEdit = times.findChild(QLineEdit)
        field.setFocus()
        field.setText("99")
        field.setModified(True)
        field.clearFocus()
        yield "a time that is none"
        self.do(a.ToggleTestCard())
        yield "test card"
        self.do(a.ToggleTestCard(), a.ToggleRules())
        self.do(a.ToggleRules())
        yield from self._opened("keys", Act.KEYS)
        yield from self._opened("finding an act", Act.FIND_ACT)
        yield from self._opened("privacy", Act.PRIVACY)
        yield from self._opened("handover before the doors", Act.HANDOVER)
        yield from self._opened("teller's card", Act.CARD)
        yield from self._opened("a path", Act.OPEN)
        yield from self._opened("the question that closes", Act.QUIT)
        self.press(Act.PREFLIGHT)
        yield "preflight"
        for name, act in (("Shift+Space", Act.THEYVE_STARTED), ("K", None), ("Esc", Act.LEAVE)):
            self.overlays.try_key(name, act)
            yield f"preflight, {name} tried"
        self.press(Act.LEAVE)
        self.do(a.ToggleLight(), a.ToggleGentle())
        yield "gentle and light"
        self.do(a.ToggleLight(), a.ToggleGentle())

    def _opening(self) -> Iterator[str]:
        self.do(a.OpenDoors(), minute=20)
        yield "doors"
        self.go_on(OPENING, 31)
        yield "opening"
        self.press(Act.SCRIPT)
        yield "script"
        self.press(Act.SCRIPT_DOWN)
        yield "script, next part"
        self.press(Act.LEAVE)

    def _story(self) -> Iterator[str]:
        self.go_on(STORY, 41)
        self.do(minute=44)
        yield "story"
        for act in (Act.MORE, Act.LESS, Act.EXTEND, Act.ASK, Act.BREAK_NOW):
            self.acts.consider(act)
            yield f"the price of {act.name}"
            self.acts.let_be(act)
        self.do(a.MarkBeat(), a.HandUp(KOFI), a.HandUp(""))
        yield "story, with hands"
        self.do(a.AskTheRoom())
        yield "the room is asked"
        self.do(a.AskTheRoom(), a.StartOrPause(), minute=45)
        self.do(minute=46)
        yield "paused"
        self.do(a.StartOrPause(), a.WrapUp())
        yield "wrapping up"
        self.do(minute=54.3)
        yield "over time"
        self.go_on(QUESTIONS, 55)
        yield "questions"

    def _discussion(self) -> Iterator[str]:
        self.go_on(TALK, 60)
        yield "discussion, with hands of before"
        hands = ((ADA, HandKind.TOPIC), (BO, HandKind.REPLY), ("5", HandKind.THREAD), ("7", HandKind.TOPIC))
        self.do(*(a.HandUp(label, kind) for label, kind in hands), a.NextSpeaker(None), minute=61)
        self.do(minute=62.5)
        yield "discussion"
        self.do(a.TellerAnswers(), minute=62.6)
        yield "the teller answers"
        self.press(Act.CIRCLE)
        yield "circle"
        self.press(Act.CIRCLE, Act.VEIL)
        yield "names hidden"
        self.press(Act.VEIL)
        self.do(a.ToggleClosed(), a.Park(), a.StepOut(BO), a.SetPolicy(Policy.IN_ORDER))
        yield "line closed"
        self.press(Act.HAND_UP)
        yield "a hand is typed"
        self.press(Act.LEAVE)
        self.do(a.ToggleClosed(), a.ToggleRound())
        yield "once around"
        self.do(a.ToggleRound(), a.ToggleNames())
        yield "names in the room"
        self.do(a.ToggleNames())
        yield from self._opened("handover", Act.HANDOVER)
        yield from self._acts()
        self.press(Act.STRIKE)
        yield "struck"
        self.press(Act.STRIKE)
        for action, name in ((a.ToggleBlank(), "blank"), (a.ToggleFreeze(), "frozen"), (a.ToggleRules(), "rules")):
            self.do(action)
            yield name
            self.do(action)
        self.evening.placement._put_away = True  # noqa: SLF001 (as if it were closed by hand)
        self.evening.placement.place()
        yield "the room put away"
        self.evening.placement.show_anyway()

    def _acts(self) -> Iterator[str]:
        self.press(Act.FIND_ACT)
        acts = self.panel(ActList)
        for place in range(0, len(acts.rows), 8):
            acts.choose(place)
            yield f"finding an act, at the {place}th"
        finder = self.panel(ActFinder).findChild(Finder)
        finder.setText("ξξξ")
        finder.typed.emit("ξξξ")
        yield "finding no act"
        finder.setText("")
        finder.typed.emit("")
        acts.choose(next(place for place, row in enumerate(acts.rows) if row.why))
        finder.chosen.emit()
        yield "an act that cannot be done"
        self.press(Act.LEAVE, Act.LOCK)
        yield "locked"
        self.press(Act.LOCK)

    def _prompts(self) -> Iterator[str]:
        for what in Situation:
            self.do(a.ToggleSituation(what), minute=self.minute + 0.5)
            yield f"when {what} happens"
            self.do(a.ToggleSituation(what))
        self.press(Act.FIND)
        yield "finding"
        finder = self.panel(Finder)
        for typed in ("Τι", "ξξξ"):
            finder.setText(typed)
            finder.typed.emit(typed)
            yield f"finding {typed}"
        self.press(Act.LEAVE)
        self.do(a.TogglePromptToRoom(), a.PinPrompt())
        yield "a prompt in the room"
        self.do(a.TogglePromptToRoom())

    def _plan(self) -> Iterator[str]:
        self.do(minute=self.minute + 16)
        self.press(Act.PLAN)
        yield "plan, late"
        self.press(Act.PLAN_DOWN, Act.PLAN_DOWN)
        yield "plan, another row"
        self.press(Act.PLAN_OUT)
        yield "plan, left out"
        self.press(Act.LEAVE)
        self.go_on(LAST_WORD, self.minute + 1)
        yield "last word"
        self.go_on(BREAK, self.minute + 1)
        yield "break"
        self.do(minute=self.minute + 11)
        yield "break is over"
        self.go_on(OTHER, self.minute + 1)
        yield "something else"
        self.go_on(SECOND_STORY, self.minute + 1)
        yield "second story"

    def _end(self) -> Iterator[str]:
        self.press(Act.END)
        yield "the question that ends"
        self.press(Act.LEAVE)
        self.go_on(len(self.evening.store.session.steps) - 1, self.minute + 3)
        yield "social time"
        self.do(a.End())
        yield "debrief"
