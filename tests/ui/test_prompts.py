"""The prompts panel: where everything stands in every state, the finder, the script, and what a screen reader hears."""

from functools import cache, partial
from itertools import combinations, pairwise, product

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from casesconf_desktop import assets
from casesconf_desktop.core import actions as a
from casesconf_desktop.core.act import begin
from casesconf_desktop.core.card import Card, Signal
from casesconf_desktop.core.desk.prompts import TITLES, PromptsView, prompts_view
from casesconf_desktop.core.languages import NAMES
from casesconf_desktop.core.prompts import Deck, Intent, Part, Phase, Prompt, Situation
from casesconf_desktop.core.replace import replace
from casesconf_desktop.core.session import Session
from casesconf_desktop.files.decks import MOST_WORDS, builtin_deck
from casesconf_desktop.ui.console.finder import Finder
from casesconf_desktop.ui.console.keys import TIGHT
from casesconf_desktop.ui.console.lettering import Line
from casesconf_desktop.ui.console.measures import NOTICE, measures
from casesconf_desktop.ui.console.preview import RoomPreview
from casesconf_desktop.ui.console.prompt_rows import INDENT, SAY_ONLY, PromptRows
from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.script import TITLE, Parts, ScriptPanel
from casesconf_desktop.ui.faces import load_faces
from casesconf_desktop.ui.keymap import Act, heard_keys
from casesconf_desktop.ui.parts.key import MARGIN, Key
from casesconf_desktop.ui.theme import DARK
from evenings import ZONE, after, at, evening
from hearing import heard_in, listen
from ui.conftest import Desk

SIZES = [(1440, 900), (1280, 720), (1200, 600)]
DECK = builtin_deck(assets.root())
CHIPS = [situation.capitalize() for situation in Situation]
DOORS, OPENING, STORY, QUESTIONS, TALK, LAST_WORD, BREAK, CLOSING = 0, 1, 2, 3, 4, 5, 6, 11
DUE = (30, 40, 50, 54, 66, 68, 78, 88, 92, 104, 106, 115)
LONG = " ".join(("Whatever", "extraordinarily", "long-winded", "circumlocution") * 5)[:200]
CARD = Card("the big bank by the river", "everything about the vendor, the date, and who was on call", Signal.NONE)


def live(step: int, *acts: tuple[float, a.Action], deck: Deck = DECK) -> Session:
    """Come to a step, on time; then do acts, each so many minutes into it."""
    session = after(begin(evening(), deck, ZONE, seed=7, now=at(0)), (0, a.OpenDoors()))
    for place, due in enumerate(DUE[:step]):
        session = after(session, (due, a.Next(place - 1)))
    begun = DUE[step - 1] if step else 0
    return after(session, *((begun + minute, action) for minute, action in acts))


def hands(*more: tuple[float, a.Action]) -> tuple[tuple[float, a.Action], ...]:
    return (
        (0.5, a.HandUp("Ravi")),
        (0.5, a.HandUp("Mara")),
        (0.5, a.NextSpeaker(None)),
        *more,
    )


def room_for(session: Session) -> int:
    """Give the key of a prompt that may be shown."""
    return next(row for row in session.panel.rows if session.deck.prompts[row].for_the_room)


def long_winded() -> Deck:
    """Make a deck of the longest sentences there may be, for everything."""
    assert len(LONG.split()) <= MOST_WORDS
    fits = [Prompt(key, f"{LONG[:-2]}{key}", Intent.TIME, frozenset(Phase)) for key in range(8)]
    happened = [
        Prompt(
            8 + key,
            f"{LONG[:-3]}{key}{what[0]}",
            Intent.SAFETY,
            situation=what,
            trigger="“we always do”",
            room=what is not Situation.DISTRESS,
        )
        for key, what in enumerate(s for s in Situation for _ in range(3))
    ]
    return Deck((*fits, *happened), tuple((moment, LONG) for moment in (*Phase, *Situation)))


SHOWN = live(TALK)
STATES: dict[str, tuple[Session, float]] = {
    "doors": (live(DOORS), 5),
    "opening": (live(OPENING), 31),
    "opening, over time": (live(OPENING), 43),
    "story": (live(STORY), 41),
    "story with a card": (live(STORY, (0, a.SetCard(0, CARD))), 41),
    "story, wrapping up": (live(STORY), 49),
    "story, the room is asked": (live(STORY, (3, a.AskTheRoom())), 44),
    "story, last part": (live(STORY, *((n, a.MarkBeat()) for n in range(1, 6))), 48),
    "questions": (live(QUESTIONS), 51),
    "discussion": (live(TALK), 55),
    "discussion, over time": (live(TALK, *hands()), 67),
    "picked": (live(TALK, (1, a.PickPrompt(SHOWN.panel.rows[3]))), 56),
    "pinned": (live(TALK, (1, a.PinPrompt())), 56),
    "shown": (live(TALK, (1, a.PickPrompt(room_for(SHOWN))), (1, a.TogglePromptToRoom())), 56),
    "found": (live(TALK, (1, a.PickPrompt(200, (200, 3, 90, 7)))), 56),
    "found, one": (live(TALK, (1, a.PickPrompt(200, (200,)))), 56),
    "last word": (live(LAST_WORD), 67),
    "break": (live(BREAK), 69),
    "a break put in": (live(TALK, (1, a.BreakNow(3))), 56),
    "closing": (live(CLOSING), 107),
    "distress, paused": (live(TALK, *hands((1, a.StartOrPause()), (1, a.ToggleSituation(Situation.DISTRESS)))), 57),
    "distress, at the doors": (live(DOORS, (1, a.ToggleSituation(Situation.DISTRESS))), 5),
    "silence, for long": (live(TALK, (1, a.ToggleSituation(Situation.SILENCE))), 130),
    "silence, over": (
        live(TALK, (1, a.ToggleSituation(Situation.SILENCE)), (3, a.HandUp("Ravi")), (3, a.NextSpeaker(None))), 58,
    ),
    **{
        f"{what}, {where}": (live(step, *(hands() if step == TALK else ()), (1, a.ToggleSituation(what))), minute)
        for what in Situation
        for where, step, minute in (("in a talk", TALK, 57), ("in a story", STORY, 43), ("at the end", CLOSING, 109))
    },
    "long-winded": (live(TALK, (1, a.PinPrompt()), deck=long_winded()), 56),
    "long-winded overrun": (live(TALK, (1, a.ToggleSituation(Situation.OVERRUN)), deck=long_winded()), 56),
    "long-winded distress": (live(STORY, (1, a.ToggleSituation(Situation.DISTRESS)), deck=long_winded()), 42),
}  # fmt: skip


HEADS = ("Read it out", "Find", "Others", "Back")


@cache
def inter(px: int, weight: int) -> QFontMetricsF:
    return QFontMetricsF(load_faces().inter(px, weight, tnum=weight == 600))


def pad_of(desk: Desk) -> int:
    return measures(desk.window.width(), desk.window.height()).pad


@pytest.fixture(params=SIZES, ids=["1440", "1280", "1200"])
def sized(request: pytest.FixtureRequest, desk: Desk) -> Desk:
    width, height = request.param
    desk.resize(width, height)
    return desk


def panel(desk: Desk) -> PromptsPanel:
    found = desk.panel(PromptsPanel)
    assert isinstance(found, PromptsPanel)
    return found


def rows(desk: Desk) -> PromptRows:
    found = desk.panel(PromptRows)
    assert isinstance(found, PromptRows)
    return found


def finder(desk: Desk) -> Finder:
    found = desk.panel(Finder)
    assert isinstance(found, Finder)
    return found


@cache
def view_of(name: str) -> PromptsView:
    session, minute = STATES[name]
    return prompts_view(session, at(minute))


def show(desk: Desk, name: str) -> PromptsView:
    """Show the panel in a state."""
    desk.store.session = STATES[name][0]
    panel(desk).show_view(view_of(name))
    QApplication.processEvents()
    return view_of(name)


def face(key: QWidget, within: QWidget) -> QRect:
    """Give what is seen of a key: its margin is for the focus ring."""
    box = key.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    return QRect(key.mapTo(within, box.topLeft()), box.size())


def painted(widget: QWidget) -> QImage:
    """Paint a widget alone, without the keys on it."""
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("magenta"))
    widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawWindowBackground)
    return image


def inked(image: QImage, box: QRect) -> bool:
    """Tell whether anything is painted in a box: whether it is more than one colour."""
    piece = image.copy(box.intersected(image.rect()))
    plain = QImage(piece.size(), piece.format())
    plain.fill(piece.pixelColor(0, 0))
    return piece != plain


# --- Where everything stands ----------------------------------------------------------------------------------------


def test_in_every_state_everything_has_its_place(sized: Desk) -> None:
    for name in STATES:
        view = show(sized, name)
        try:
            keys_are_inside_the_panel_and_none_lies_on_another(sized)
            no_key_cuts_its_words(sized)
            no_word_lies_under_a_key(sized)
            rows_stay_inside_their_width_and_follow_one_on_another(sized, view)
            the_words_for_the_facilitator_alone_stand_under_the_list(sized, view)
            if not name.startswith("long-winded"):
                the_picked_row_is_seen_whole(sized, view)
        except AssertionError as wrong:
            wrong.add_note(f"in the state: {name}")
            raise


def keys_are_inside_the_panel_and_none_lies_on_another(desk: Desk) -> None:
    whole, list_ = panel(desk), rows(desk)
    keys = desk.keys_of(PromptsPanel)
    assert {chip.text() for chip in keys if chip.text() in CHIPS} == set(CHIPS)
    boxes = []
    for key in keys:
        parent = list_ if list_.isAncestorOf(key) else whole
        assert parent.rect().contains(key.geometry()), key.text()
        assert face(key, whole).left() >= pad_of(desk), key.text()
        assert face(key, whole).right() <= whole.width() - pad_of(desk) + TIGHT, key.text()
        boxes.append((key, face(key, whole)))
    for (one, here), (other, there) in combinations(boxes, 2):
        assert not here.intersects(there), (one.text(), other.text())


def no_key_cuts_its_words(desk: Desk) -> None:
    keys = desk.keys_of(PromptsPanel)
    assert [k.text() for k in keys if k.width() < k.sizeHint().width() and k.text() not in CHIPS] == []
    metrics = inter(15 if desk.window.width() == 1440 else 13, 500)
    for chip in (key for key in keys if key.text() in CHIPS):
        assert metrics.horizontalAdvance(chip.text()) <= face(chip, panel(desk)).width() - 8, chip.text()


def no_word_lies_under_a_key(desk: Desk) -> None:
    whole, list_ = panel(desk), rows(desk)
    ground, listed = painted(whole), painted(list_)
    for key in desk.keys_of(PromptsPanel):
        if list_.isAncestorOf(key):
            assert not inked(listed, face(key, list_).adjusted(2, 2, -2, -2)), key.accessibleName()
        else:
            assert not inked(ground, face(key, whole)), key.accessibleName()
    area = list_.parentWidget()
    assert area is not None
    assert not inked(ground, QRect(area.mapTo(whole, QPoint()), area.size())), "the list has its own place"


def rows_stay_inside_their_width_and_follow_one_on_another(desk: Desk, view: PromptsView) -> None:
    list_, pad = rows(desk), pad_of(desk)
    assert list_.width() == panel(desk).width()
    boxes = [list_.row_rect(row) for row in range(len(view.rows))]
    assert all(upper.bottom() + 1 == lower.top() for upper, lower in pairwise(boxes))
    assert boxes[-1].bottom() < list_.height()
    image, out = painted(list_), pad - 14
    assert not inked(image, QRect(0, 0, out, image.height()))
    assert not inked(image, QRect(image.width() - out, 0, out, image.height()))
    keys = [face(key, list_) for key in list_.findChildren(Key) if key.isVisible()]
    for row, text in enumerate(list_._set.texts):  # noqa: SLF001 (where each line of a sentence ends)
        ends = [pad + INDENT + text.lineAt(line).naturalTextWidth() for line in range(text.lineCount())]
        most = min([list_.width() - pad, *(key.left() for key in keys if row == view.picked)])
        assert 0 < max(ends) <= most, row


def the_picked_row_is_seen_whole(desk: Desk, view: PromptsView) -> None:
    area = rows(desk).parentWidget()
    assert area is not None
    row = rows(desk).row_rect(view.picked)
    assert area.rect().contains(QRect(rows(desk).mapTo(area, row.topLeft()), row.size()))


def the_words_for_the_facilitator_alone_stand_under_the_list(desk: Desk, view: PromptsView) -> None:
    whole = panel(desk)
    area = next(found for found in whole.findChildren(QScrollArea) if found.isVisible()).geometry()
    assert whole.rect().contains(area)
    assert area.height() >= 36
    image = painted(whole)
    under = QRect(pad_of(desk) + 92, area.bottom() + 12, whole.width() // 3, whole.height() - area.bottom() - 16)
    assert inked(image, under)
    assert not inked(image, QRect(0, whole.height() - 4, whole.width(), 4)), "nothing is cut at the bottom"
    assert f"Only you see: {view.private}" in whole.accessibleDescription()
    assert view.card in whole.accessibleDescription()


def test_while_something_is_looked_for_no_word_lies_under_a_key_or_the_field(sized: Desk) -> None:
    for name in ("discussion", "silence, in a talk", "story with a card", "shown", "found"):
        show(sized, name)
        sized.page.find_prompt()
        for letters in ("", "wha", "t qqqq"):
            QTest.keyClicks(finder(sized), letters)
            no_word_lies_under_a_key(sized)
            no_key_cuts_its_words(sized)
            assert not inked(painted(panel(sized)), face(finder(sized), panel(sized)))
            keys = [face(key, panel(sized)) for key in sized.keys_of(PromptsPanel)]
            assert not any(key.intersects(face(finder(sized), panel(sized))) for key in keys)
        sized.page.stop_finding()


NEWS = ("", "to begin", "wrapping up", "over time", "nobody waits", "long line", "last case", "under way")


HEADED: list[tuple[list[str], tuple[str, ...], Situation | None, bool]] = [
    ([title for moment, title in TITLES.items() if not isinstance(moment, Situation)], NEWS, None, False),
    ([title for moment, title in TITLES.items() if isinstance(moment, Situation)], ("",), Situation.BLAME, False),
    (["What was found"], ("",), None, True),
]


def test_the_title_ends_before_the_keys_and_is_read_to_its_end(sized: Desk) -> None:
    metrics = inter(17 if sized.window.width() == 1440 else 15, 600)
    for titles, news, happened, found in HEADED:
        back = found or happened is not None
        for title, fresh in product(titles, news):
            view = replace(view_of("opening"), title=title, news=fresh, situation=happened, found=found)
            panel(sized).show_view(view)
            heads = [k for k in sized.keys_of(PromptsPanel) if k.text().split(",")[0] in HEADS]
            assert len(heads) == 2 + (happened is None) + back, "what is read out has its key, too"
            assert (f"Others, {fresh}" if fresh else "Others") in [key.text() for key in heads]
            left = min(face(key, panel(sized)).left() for key in heads)
            assert pad_of(sized) + metrics.horizontalAdvance(title) < left, (title, fresh)


def test_a_title_that_is_too_long_is_cut_before_the_keys(sized: Desk) -> None:
    panel(sized).show_view(replace(view_of("opening"), title=f"{LONG} {LONG}", news="wrapping up"))
    no_word_lies_under_a_key(sized)


# --- The rows -------------------------------------------------------------------------------------------------------


def row_differs(desk: Desk, before: PromptsView, after_: PromptsView) -> list[int]:
    """Tell which rows look otherwise in another view."""
    pictures = []
    for view in (before, after_):
        panel(desk).show_view(view)
        image = painted(rows(desk))
        pictures.append([image.copy(rows(desk).row_rect(row)) for row in range(len(view.rows))])
    return [row for row, (one, other) in enumerate(zip(*pictures, strict=True)) if one != other]


TALL = 1440, 1200
"""With room for all there is to say of each row."""


def test_each_row_says_why_it_is_offered(desk: Desk) -> None:
    desk.resize(*TALL)
    for name in ("discussion", "blame, in a talk", "pinned", "found"):
        view = view_of(name)
        for row in range(len(view.rows)):
            other = replace(view.rows[row], why=f"{view.rows[row].why} x")
            changed = replace(view, rows=(*view.rows[:row], other, *view.rows[row + 1 :]))
            assert row_differs(desk, view, changed) == [row], (name, row)
            assert view.rows[row].why


def test_what_is_only_to_be_said_says_so(desk: Desk) -> None:
    desk.resize(*TALL)
    quiet = view_of("distress, in a talk")
    loud = replace(quiet, rows=tuple(replace(row, room=True) for row in quiet.rows))
    assert row_differs(desk, quiet, loud) == [0, 1, 2]
    told = replace(loud, rows=tuple(replace(row, why=f"{row.why}; {SAY_ONLY}") for row in loud.rows))
    assert row_differs(desk, quiet, told) == [0], "the picked one has its key to the room beside it"


def test_in_little_room_the_picked_row_says_why_and_each_that_is_only_to_be_said_says_so(desk: Desk) -> None:
    desk.resize(1440, 900)
    crowded = view_of("blame, in a talk")
    others = replace(crowded, rows=tuple(replace(row, why=f"{row.why} x") for row in crowded.rows))
    quiet = [at for at, row in enumerate(crowded.rows) if not row.room]
    assert row_differs(desk, crowded, others) == sorted({0, *quiet})
    heard = show(desk, "blame, in a talk")
    told = [row.accessibleDescription() for row in heard_in(rows(desk))]
    assert [row.why for row in heard.rows if not any(row.why in one for one in told)] == [], "all of it is heard"


# --- Whole rows -----------------------------------------------------------------------------------------------------


def cut(desk: Desk) -> list[int]:
    """Tell which rows are neither seen whole nor out of sight."""
    area = rows(desk).parentWidget()
    assert area is not None
    places = [rows(desk).row_rect(row).translated(rows(desk).pos()) for row in range(len(rows(desk).tops) - 1)]
    return [at for at, row in enumerate(places) if area.rect().intersects(row) and not area.rect().contains(row)]


def more(desk: Desk) -> str:
    """Give the word under the list."""
    return " ".join(line.text() for line in panel(desk).findChildren(Line) if line.isVisible())


def hidden(desk: Desk) -> int:
    area = rows(desk).parentWidget()
    assert area is not None
    places = [rows(desk).row_rect(row).translated(rows(desk).pos()) for row in range(len(rows(desk).tops) - 1)]
    return sum(not area.rect().contains(row) for row in places)


def test_rows_are_seen_whole_or_not_at_all_and_it_is_told_how_many_are_not(sized: Desk) -> None:
    told = set()
    for foot in (0, NOTICE):
        sized.page.set_foot(foot)
        for name in STATES:
            view = show(sized, name)
            for picked in range(len(view.rows)):
                panel(sized).show_view(replace(view, picked=picked))
                QApplication.processEvents()
                if hidden(sized) == len(view.rows):
                    crowded = (
                        name.startswith("long-winded"),
                        (sized.window.width(), name) == (1200, "story with a card"),
                    )
                    assert any(crowded), "else there is room for one row at least"
                    continue
                assert cut(sized) == [], (name, picked)
                if len(view.rows) - hidden(sized) > 1:  # one row alone may need the room of that word
                    assert more(sized) == (f"{hidden(sized)} more" if hidden(sized) else ""), (name, picked)
                told.add(more(sized))
    assert len(told) > 1, "somewhere there is no room for all of them"


@pytest.mark.parametrize("name", ["discussion", "story", "story with a card", "blame, in a talk"])
def test_at_the_usual_size_all_rows_are_seen_even_under_a_sentence(desk: Desk, name: str) -> None:
    desk.resize(1440, 900)
    desk.page.set_foot(NOTICE)
    show(desk, name)
    assert hidden(desk) == 0


def test_no_row_moves_when_a_sentence_comes_or_goes(sized: Desk) -> None:
    for name in STATES:
        view = show(sized, name)
        before = [rows(sized).row_rect(row) for row in range(len(view.rows))], rows(sized).pos()
        sized.page.set_foot(NOTICE)
        assert ([rows(sized).row_rect(row) for row in range(len(view.rows))], rows(sized).pos()) == before, name
        sized.page.set_foot(0)


def test_the_wheel_goes_on_by_whole_rows(desk: Desk) -> None:
    desk.resize(1200, 600)
    show(desk, "story with a card")
    area = rows(desk).parentWidget()
    assert area is not None
    first = rows(desk).pos()
    for _ in range(6):
        turn_wheel(area, -1)
        assert cut(desk) == []
    assert rows(desk).pos() != first
    last = rows(desk).row_rect(3).translated(rows(desk).pos())
    assert area.rect().contains(last), "the last one is reached"
    for _ in range(6):
        turn_wheel(area, 1)
    assert rows(desk).pos() == first


def turn_wheel(at: QWidget, notches: int) -> None:
    middle, none = QPointF(at.rect().center()), Qt.MouseButton.NoButton
    turned = QWheelEvent(
        middle, QPointF(at.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120 * notches), none,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(at, turned)
    QApplication.processEvents()


def test_what_is_only_to_be_said_has_no_key_to_the_room(desk: Desk) -> None:
    hurting = [name for name in STATES if view_of(name).situation is Situation.DISTRESS]
    assert len(hurting) == 6
    for name in hurting:
        view = show(desk, name)
        for picked in range(len(view.rows)):
            panel(desk).show_view(replace(view, picked=picked))
            labels = [key.accessibleName() for key in desk.keys_of(PromptsPanel)]
            assert not {"To the room", "Take it back"} & set(labels)
            assert "Pin the prompt" in labels


def test_what_may_be_shown_has_its_key_and_what_is_shown_is_taken_back_by_it(desk: Desk) -> None:
    show(desk, "discussion")
    desk.click("To the room", PromptsPanel)
    show(desk, "shown")
    desk.click("Take it back", PromptsPanel)
    assert desk.store.asked == [a.TogglePromptToRoom(), a.TogglePromptToRoom()]


def test_a_pin_is_latched_while_its_prompt_is_pinned(desk: Desk) -> None:
    for name, label, latched in (("discussion", "Pin the prompt", False), ("pinned", "Unpin the prompt", True)):
        show(desk, name)
        [pin] = [key for key in desk.keys_of(PromptsPanel) if key.accessibleName() == label]
        assert pin.isChecked() is latched
        desk.store.asked.clear()
        QTest.mouseClick(pin, Qt.MouseButton.LeftButton)
        assert desk.store.asked == [a.PinPrompt()]
        assert pin.isChecked() is latched, "the session says so, not the click"


def test_a_click_picks_the_row_that_was_hit_and_the_other_button_none(desk: Desk) -> None:
    view = show(desk, "discussion")
    for row in range(4):
        desk.store.asked.clear()
        QTest.mouseClick(rows(desk), Qt.MouseButton.RightButton, pos=rows(desk).row_rect(row).center())
        assert desk.store.asked == []
        QTest.mouseClick(rows(desk), Qt.MouseButton.LeftButton, pos=QPoint(90, rows(desk).row_rect(row).center().y()))
        assert desk.store.asked == [a.PickPrompt(view.rows[row].key)]


def test_the_digits_are_keys_but_while_they_raise_hands(desk: Desk) -> None:
    show(desk, "discussion")
    image = painted(rows(desk))
    boxes = [
        QRect(32, rows(desk).row_rect(row).top() + 4, 30, rows(desk).row_rect(row).height() - 8) for row in range(4)
    ]
    assert all(inked(image, box) for box in boxes)
    session, minute = STATES["discussion"]
    desk.page.show_circle(on=True)
    desk.show(after(session, (minute, a.SetChairs(12))), minute)
    image = painted(rows(desk))
    assert not any(inked(image, box) for box in boxes)


def test_every_key_has_a_name_of_its_own(desk: Desk) -> None:
    for name in STATES:
        show(desk, name)
        names = [key.accessibleName() for key in desk.keys_of(PromptsPanel)]
        assert all(names), name
        assert len(set(names)) == len(names), (name, names)
        assert set(CHIPS) < set(names)
        shortcuts = {key.accessibleDescription() for key in desk.keys_of(PromptsPanel)}
        assert {f"Shortcut: {heard_keys(act)}" for act in (Act.FIND, Act.OTHERS, Act.BLAME, Act.OVERRUN)} <= shortcuts


def test_a_screen_reader_hears_every_row_and_which_is_picked(desk: Desk) -> None:
    view = show(desk, "picked")
    assert heard(desk) == [(row.text, place == 3) for place, row in enumerate(view.rows)]
    assert rows(desk).accessibleDescription() == "Shortcut: 1, 2, 3, 4"
    rows(desk).set_capped(capped=False)
    assert rows(desk).accessibleDescription() == "Shortcut: Ctrl+1, Ctrl+2, Ctrl+3, Ctrl+4", "digits raise hands now"
    assert panel(desk).accessibleDescription().startswith("For the discussion. Only you see: ")


# --- The finder -----------------------------------------------------------------------------------------------------


def look_for(desk: Desk, text: str) -> list[str]:
    """Open the field and type; tell what is found."""
    desk.page.find_prompt()
    QTest.keyClicks(finder(desk), text)
    return shown_texts(desk)


def shown_texts(desk: Desk) -> list[str]:
    """Tell what the rows say, by what a screen reader hears."""
    said = [text for text, _ in heard(desk)]
    return [prompt.text for prompt in DECK.prompts if prompt.text in said]


def heard(desk: Desk) -> list[tuple[str, bool | None]]:
    """Tell what a screen reader hears of each row, and whether it is picked."""
    found = [row.item for row in heard_in(rows(desk))]
    return [(item.name, item.selected) for item in found]


def test_the_field_stands_in_the_place_of_the_chips(sized: Desk) -> None:
    show(sized, "blame, in a talk")
    chips = [face(k, panel(sized)) for k in sized.keys_of(PromptsPanel) if k.text() in CHIPS]
    sized.page.find_prompt()
    assert sorted(key.text() for key in sized.keys_of(PromptsPanel)) == ["Back", "Card"]
    box = face(finder(sized), panel(sized))
    assert (box.left(), box.top()) == (chips[0].left(), chips[0].top())
    assert abs(box.right() - chips[-1].right()) <= 2
    assert panel(sized).rect().contains(finder(sized).geometry())
    assert finder(sized).hasFocus()


def test_what_is_typed_is_nowhere_but_in_the_field_and_gone_when_it_closes(desk: Desk) -> None:
    show(desk, "discussion")
    session = desk.store.session
    look_for(desk, "Zoraidazz")
    assert desk.store.session is session
    assert desk.store.asked == []
    assert desk.page.stop_finding()
    assert (finder(desk).text(), finder(desk).isVisible(), finder(desk).isUndoAvailable()) == ("", False, False)
    listen(panel(desk))
    said = [w.accessibleName() + w.accessibleDescription() + w.toolTip() for w in panel(desk).findChildren(QWidget)]
    assert "Zoraida" not in "".join(said) + repr([vars(w) for w in panel(desk).findChildren(QWidget)])
    assert not desk.page.stop_finding(), "it is closed already"
    desk.page.find_prompt()
    assert finder(desk).text() == ""
    QTest.keyClick(finder(desk), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert finder(desk).text() == "", "undo brings nothing back"


def test_it_is_not_offered_to_be_learned_completed_or_copied(desk: Desk) -> None:
    look_for(desk, "curious")
    field = finder(desk)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText
    assert field.completer() is None
    field.selectAll()
    assert not field.hasSelectedText()


def test_the_focus_goes_back_to_the_window(desk: Desk) -> None:
    show(desk, "discussion")
    for leave in (desk.page.stop_finding, lambda: QTest.keyClick(finder(desk), Qt.Key.Key_Return)):
        look_for(desk, "curious")
        assert desk.window.focusWidget() is finder(desk)
        leave()
        assert desk.window.focusWidget() in (desk.window, None)
        assert not finder(desk).isVisible()


def test_the_arrows_choose_and_enter_takes_it_with_a_few_beside(desk: Desk) -> None:
    show(desk, "discussion")
    found = look_for(desk, "what")
    assert len(found) > 4
    order = panel(desk)._rows_found  # noqa: SLF001 (in the order in which they are listed)
    downs = [1, 2, 1, 0, 0]
    keys = (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up)
    for key, picked in zip(keys, downs, strict=True):
        QTest.keyClick(finder(desk), key)
        assert [place for place, (_, seen) in enumerate(heard(desk)) if seen] == [picked]
    for _ in range(20):
        QTest.keyClick(finder(desk), Qt.Key.Key_Down)
    last = len(order)
    assert heard(desk)[last - 1][1], "it stops at the last"
    area = rows(desk).parentWidget()
    assert area is not None
    box = rows(desk).row_rect(last - 1)
    assert area.rect().contains(rows(desk).mapTo(area, box.center())), "and that is in sight"
    QTest.keyClick(finder(desk), Qt.Key.Key_Return)
    taken = order[-1].key
    assert desk.store.asked == [a.PickPrompt(taken, (taken, *(row.key for row in order[:3])))]
    assert not finder(desk).isVisible()


PLAIN = next(p for p in DECK.prompts if p.text.isascii() and Phase.DISCUSSION in p.phases and len(p.text) > 40)


def test_what_was_found_first_is_taken_by_enter_at_once(desk: Desk) -> None:
    show(desk, "story")
    look_for(desk, PLAIN.text.upper())
    QTest.keyClick(finder(desk), Qt.Key.Key_Return)
    [asked] = desk.store.asked
    assert isinstance(asked, a.PickPrompt)
    assert asked.key == asked.among[0] == PLAIN.key


def test_a_click_takes_what_was_found(desk: Desk) -> None:
    show(desk, "story")
    assert look_for(desk, PLAIN.text) == [PLAIN.text]
    QTest.mouseClick(rows(desk), Qt.MouseButton.LeftButton, pos=QPoint(90, rows(desk).row_rect(0).center().y()))
    assert desk.store.asked == [a.PickPrompt(PLAIN.key, (PLAIN.key,))]
    assert not finder(desk).isVisible()


def test_nothing_found_is_said_and_enter_does_nothing(desk: Desk) -> None:
    show(desk, "discussion")
    assert look_for(desk, "qqqqqqqq") == []
    QTest.keyClick(finder(desk), Qt.Key.Key_Down)
    QTest.keyClick(finder(desk), Qt.Key.Key_Return)
    assert desk.store.asked == []
    image = painted(rows(desk))
    assert inked(image, image.rect()), "words say so"


def test_while_somebody_types_what_comes_in_changes_nothing_but_a_situation_closes_the_field(desk: Desk) -> None:
    show(desk, "discussion")
    found = look_for(desk, "curious")
    session, _ = STATES["discussion"]
    desk.show(session, 61)
    assert (finder(desk).text(), shown_texts(desk)) == ("curious", found)
    show(desk, "blame, in a talk")
    assert not finder(desk).isVisible()
    assert finder(desk).text() == ""


def test_what_is_found_shows_no_keys_and_is_not_numbered(desk: Desk) -> None:
    show(desk, "discussion")
    look_for(desk, "curious")
    names = [key.accessibleName() for key in desk.keys_of(PromptsPanel)]
    assert sorted(names) == ["Back to what fits now", "The teller’s card"]
    image = painted(rows(desk))
    box = rows(desk).row_rect(1)
    assert not inked(image, QRect(32, box.top() + 4, 30, box.height() - 8))


# --- A silence ------------------------------------------------------------------------------------------------------


def difference(one: QImage, other: QImage) -> QRect:
    """Find the box in which two pictures differ."""
    width, height = one.width(), one.height()
    columns = [x for x in range(width) if one.copy(x, 0, 1, height) != other.copy(x, 0, 1, height)]
    lines = [y for y in range(height) if one.copy(0, y, width, 1) != other.copy(0, y, width, 1)]
    return QRect(QPoint(columns[0], lines[0]), QPoint(columns[-1], lines[-1]))


@pytest.mark.parametrize(
    ("seconds", "said"), [(0, "0:00"), (59, "0:59"), (60, "1:00"), (61.9, "1:01"), (3599, "59:59"), (3600, "1:00:00")]
)
def test_a_silence_is_counted(seconds: float, said: str) -> None:
    session = live(TALK, (1, a.ToggleSituation(Situation.SILENCE)))
    assert prompts_view(session, at(55 + seconds / 60)).silence == said


def test_a_silence_is_over_when_somebody_has_the_floor_or_it_is_left() -> None:
    view = view_of("silence, over")
    assert (view.silence, view.silent) == ("2:00", False)
    silent = live(TALK, (1, a.ToggleSituation(Situation.SILENCE)))
    assert prompts_view(after(silent, (56, a.ToggleSituation(Situation.SILENCE))), at(57)).silence == ""
    assert prompts_view(after(silent, (56, a.ToggleSituation(Situation.BLAME))), at(57)).silence == ""
    assert prompts_view(after(silent, (56, a.Leave())), at(57)).silence == ""


def test_the_count_of_a_silence_is_painted_beside_the_keys(sized: Desk) -> None:
    session, minute = STATES["silence, for long"]
    changed = []
    for seconds in (0, 1):
        sized.show(session, minute + seconds / 60)
        changed.append(painted(panel(sized)))
    box = difference(*changed)
    keys = [face(key, panel(sized)) for key in sized.keys_of(PromptsPanel)]
    assert not any(box.intersects(key) for key in keys)
    helped = next(face(key, panel(sized)) for key in sized.keys_of(PromptsPanel) if key.text() == "Once around")
    assert helped.top() <= box.center().y() <= helped.bottom()
    assert box.right() < helped.left()
    show(sized, "blame, in a talk")
    assert not inked(painted(panel(sized)), box.adjusted(0, 4, 0, -4)), "and in no other situation"


# --- The script -----------------------------------------------------------------------------------------------------

OPENED = DECK.parts(Phase.OPENING)


def read_out(desk: Desk, parts: tuple[Part, ...] = OPENED) -> Parts:
    desk.page.show_plan(None, parts)
    QApplication.processEvents()
    found = desk.panel(Parts)
    assert isinstance(found, Parts)
    return found


def said_now(desk: Desk) -> str:
    return desk.panel(ScriptPanel).accessibleDescription()


def test_the_script_goes_part_by_part_and_stops_at_both_ends(desk: Desk) -> None:
    read_out(desk)
    assert desk.panel(ScriptPanel).isVisible()
    assert not panel(desk).isVisible()
    at_ = 0
    for by in (-1, 1, 1, -1, *(1,) * 20, -1):
        desk.page.step_script(by)
        at_ = min(max(at_ + by, 0), len(OPENED) - 1)
        assert said_now(desk) == f"{OPENED[at_].title}. {OPENED[at_].text}"


def test_a_click_goes_to_a_part(desk: Desk) -> None:
    text = read_out(desk)
    for part in (1, 0, 1, 2):
        for y in (text.top(part) + 1, text.top(part + 1) - 2):
            QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(30, y))
            assert said_now(desk) == f"{OPENED[part].title}. {OPENED[part].text}"
    QTest.mouseClick(text, Qt.MouseButton.RightButton, pos=QPoint(30, text.top(1) + 1))
    assert said_now(desk).startswith(OPENED[2].title)


def test_the_part_at_hand_is_seen_whole_and_the_next_begins(sized: Desk) -> None:
    text = read_out(sized)
    area = text.parentWidget()
    assert area is not None
    whole = sized.panel(ScriptPanel)
    for part in range(len(OPENED)):
        top = text.mapTo(area, QPoint(0, text.top(part))).y()
        end = text.mapTo(area, QPoint(0, text.top(part + 1))).y()
        assert top >= 0, OPENED[part].title
        assert end - 20 <= area.height(), OPENED[part].title
        assert text.width() <= area.width()
        sized.page.step_script(1)
    keys = sized.keys_of(ScriptPanel)
    names = [key.accessibleName() for key in keys]
    assert sorted(names) == ["Back to the prompts", "Next part", "The part before"]
    ground = painted(whole)
    for key in keys:
        assert whole.rect().contains(key.geometry())
        assert key.width() >= key.sizeHint().width()
        assert not inked(ground, face(key, whole))
    for one, other in combinations(keys, 2):
        assert not face(one, whole).intersects(face(other, whole))


def test_of_what_is_read_out_no_half_line_is_seen(sized: Desk) -> None:
    """A line that would be cut at the edge is not there; wherever the wheel stops, too."""
    for foot in (0, NOTICE):
        sized.page.set_foot(foot)
        text = read_out(sized)
        area = text.parentWidget()
        assert area is not None
        for part in range(len(OPENED)):
            sized.page.step_script(part and 1)
            for notches in (0, -1, -1):
                turn_wheel(area, notches)
                no_line_is_cut(text, area)
        sized.page.step_script(-len(OPENED))


def no_line_is_cut(text: Parts, area: QWidget) -> None:
    seen, image = QRect(0, -text.y(), text.width(), area.height()), area.grab().toImage()
    for top, layout in zip(text._tops, text._texts, strict=False):  # noqa: SLF001 (where each line is)
        for line in range(layout.lineCount()):
            box = QRect(0, top + TITLE + line * text._leading, text.width(), text._leading)  # noqa: SLF001
            here = box.translated(0, text.y()).adjusted(0, 2, 0, -2) & image.rect()
            if not here.isEmpty():
                assert inked(image, here) is seen.contains(box)


@pytest.mark.parametrize("code", NAMES)
def test_in_each_language_each_part_that_is_read_out_is_seen_whole(desk: Desk, code: str) -> None:
    parts = builtin_deck(assets.root(), code).parts(Phase.OPENING)
    for size in ((1440, 900), (1280, 720)):
        desk.resize(*size)
        desk.page.set_foot(NOTICE)
        text = read_out(desk, parts)
        area = text.parentWidget()
        assert area is not None
        assert max(below - top for top, below in pairwise(text._tops)) - 20 <= area.height()  # noqa: SLF001
        desk.page.show_plan(None)


@pytest.mark.parametrize("code", NAMES)
@pytest.mark.parametrize(("size", "least"), [((1440, 900), 4), ((1280, 720), 3)])
def test_in_each_language_sentences_are_seen_whole(desk: Desk, code: str, size: tuple[int, int], least: int) -> None:
    """With the lesson over the strip: as many as there are, at the usual size; a few fewer at the small one."""
    deck = builtin_deck(assets.root(), code)
    desk.resize(*size)
    desk.page.set_foot(NOTICE)
    for step, *acts in ((STORY,), (TALK,), (STORY, (1, a.ToggleSituation(Situation.BLAME)))):
        session = live(step, *acts, deck=deck)
        desk.show(session, DUE[step - 1] + 1)
        assert cut(desk) == []
        assert len(session.panel.rows) - hidden(desk) >= min(least, len(session.panel.rows)), session.panel.situation


def test_each_key_of_the_script_asks_for_its_act(desk: Desk) -> None:
    done: list[Act] = []
    for act in (Act.SCRIPT_DOWN, Act.SCRIPT_UP, Act.LEAVE):
        desk.acts.answer(act, partial(done.append, act))
    read_out(desk)
    for name in ("Next part", "The part before", "Back to the prompts"):
        desk.click(name, ScriptPanel)
    assert done == [Act.SCRIPT_DOWN, Act.SCRIPT_UP, Act.LEAVE]


def test_put_away_and_opened_again_the_script_is_where_it_was(desk: Desk) -> None:
    read_out(desk)
    desk.page.step_script(1)
    desk.page.step_script(1)
    desk.page.show_plan(None)
    assert panel(desk).isVisible()
    closing = DECK.parts(Phase.CLOSING)
    read_out(desk, closing)
    assert said_now(desk).startswith(closing[0].title)
    read_out(desk)
    assert said_now(desk).startswith(OPENED[2].title)


def test_only_the_part_at_hand_is_in_full_ink(desk: Desk) -> None:
    text = read_out(desk)
    for part in (0, 1):
        image = text.grab().toImage()
        inks = []
        for other in (0, 1):
            box = QRect(0, text.top(other) + 24, image.width(), text.top(other + 1) - text.top(other) - 44)
            brightest = max(
                image.pixelColor(x, y).lightness()
                for x in range(box.left(), box.right(), 2)
                for y in range(box.top(), box.bottom())
            )
            inks.append(brightest)
        assert inks[part] > inks[1 - part]
        assert inks[part] >= DARK.ink1.lightness() - 8
        desk.page.step_script(1)


# --- Beside it ------------------------------------------------------------------------------------------------------


def test_words_to_read_are_only_read_out_where_there_are_some(desk: Desk) -> None:
    for name in STATES:
        view = show(desk, name)
        there = "Read it out" in [key.text() for key in desk.keys_of(PromptsPanel)]
        assert there is (view.script and view.situation is None), name
    assert view_of("opening").script
    assert view_of("closing").script
    assert not view_of("story").script


def test_the_card_has_its_key_where_there_is_one_to_write(desk: Desk) -> None:
    for name in STATES:
        view = show(desk, name)
        there = "The teller’s card" in [key.accessibleName() for key in desk.keys_of(PromptsPanel)]
        assert there is view.carded, name
    assert [name for name in STATES if not view_of(name).carded and "at the end" not in name] == [
        "last word",
        "closing",
    ]


def test_hidden_from_the_room_no_sentence_can_be_read(desk: Desk) -> None:
    session, minute = STATES["story with a card"]
    view = prompts_view(session, at(minute), masked=True, hidden=True)
    panel(desk).show_view(view)
    said = "".join(w.accessibleName() + w.accessibleDescription() for w in (panel(desk), rows(desk)))
    assert [prompt.text for prompt in DECK.prompts if prompt.text in said] == []
    assert [line for _, line in DECK.private if line in said] == []
    assert "bank" not in said


def test_the_preview_says_what_it_says_whatever_the_panel_shows(desk: Desk) -> None:
    for name in ("distress, in a talk", "found", "blame, in a talk"):
        show(desk, name)
        session, _ = STATES[name]
        seen = desk.panel(RoomPreview).findChildren(QWidget)
        said = "".join(widget.accessibleDescription() for widget in seen)
        assert [prompt.text for prompt in session.deck.prompts if prompt.text in said] == []
