"""What keys do, the mouse does too; and files are taken by every way in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from casesconf_desktop.core.actions import SetCard
from casesconf_desktop.core.card import Card
from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Stage
from casesconf_desktop.ui.console.hint import Hint
from casesconf_desktop.ui.console.key_sheet import KeySheet
from casesconf_desktop.ui.console.now import NowPanel
from casesconf_desktop.ui.console.scrim import Scrim
from casesconf_desktop.ui.keymap import Act
from hearing import listen
from stories.conftest import Facilitator
from stories.seeing import the

OWN = 'name = "Mine"\n[[segments]]\nkind = "opening"\nminutes = 5\n[[segments]]\nkind = "case"\n'
RUNDOWN = "19:00 Welcome 10m\nCase 1 28 min\nBreak 15\nClosing 5\n"
BROKEN = OWN + "minuets = 5\n"


def click(f: Facilitator, name: str) -> None:
    """Click the visible key of this name."""
    key = next(k for k in f.evening.console.findChildren(QPushButton) if k.accessibleName() == name and k.isVisible())
    f.minute += 1 / 60
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    f.app.processEvents()


def test_an_evening_by_mouse_alone(facilitator: Facilitator) -> None:
    f = facilitator
    click(f, "Open the doors")
    f.at(30)
    click(f, "Start")
    assert f.room.scene is Scene.RULES
    f.at(40)
    click(f, "Next: Case 1")
    click(f, "Pause")
    assert f.room.status == "Paused"
    click(f, "Resume")
    click(f, "One minute more")
    assert f.dial.caption == "of 11 min"
    click(f, "Wrap up")
    assert f.room.status == "Wrapping up"
    for name, scene in (("Blank", Scene.BLANK), ("Blank", Scene.TIMER), ("Rules", Scene.RULES), ("Rules", Scene.TIMER)):
        click(f, name)
        assert f.room.scene is scene
    click(f, "Back")
    assert f.dial.title == "Welcome"


def test_the_key_sheet_does_what_it_lists(facilitator: Facilitator) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return, Qt.Key.Key_Question)
    sheet = f.evening.console.findChild(KeySheet)
    assert sheet is not None
    assert sheet.isVisible()
    place = next(row for act, row in sheet._places() if act is Act.LIGHT)  # noqa: SLF001 (where it is painted)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert not sheet.isVisible()
    assert f.room.light


def test_what_is_opened_is_closed_by_a_click_on_its_hint(facilitator: Facilitator) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    console = f.evening.console
    console.say("A sentence, which lies over the plan and stays.")
    for key in ("?", "z", "p"):
        f.press(key)
        assert console.covered or console.pages.planning
        top = next((one for one in console.findChildren(Scrim) if one.isVisible()), console.pages)
        hint = next(one for one in top.findChildren(Hint) if one.isVisible())
        assert hint.accessibleName() == ("Back to the prompts" if key == "p" else "Close")
        at = hint.mapTo(console, hint.rect().center())
        QTest.mouseClick(console.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
        assert (console.covered, console.pages.planning) == (False, False)
    assert console.told == ("A sentence, which lies over the plan and stays.",)


def test_an_act_is_taken_back_at_the_foot(facilitator: Facilitator) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    started = f.dial.title
    click(f, "Next: Case 1")
    assert f.dial.title != started
    click(f, "Undo")
    assert f.dial.title == started


def test_next_says_under_the_pointer_that_it_wipes_a_card(facilitator: Facilitator) -> None:
    f = facilitator
    f.evening.store.dispatch(SetCard(0, Card("the bank")))
    f.press(Qt.Key.Key_Return, Qt.Key.Key_Space, "n", "n", "n")
    assert f.dial.title == "Discussion"
    now = the(f, NowPanel)
    key = next(key for key in now.findChildren(QPushButton) if key.text() == "Next: Last word")
    middle, told = QPointF(key.rect().center()), []
    for event in (QEnterEvent(middle, middle, middle), QEvent(QEvent.Type.Leave)):
        f.app.sendEvent(key, event)
        told.append(now.accessibleDescription())
    assert told[0] == "wipes the teller’s card. undo does not bring it back"
    assert "Discussion" in told[1]


def test_a_covered_page_takes_no_keys_but_the_room_can_be_blanked(facilitator: Facilitator) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return, Qt.Key.Key_Question)
    before = f.session
    f.press("n", Qt.Key.Key_Space, "+", "h")
    assert f.session is before
    f.press("b")
    assert f.room.scene is Scene.BLANK
    f.press("b", Qt.Key.Key_Escape, Qt.Key.Key_Space)
    assert f.dial.title == "Welcome"


def test_ending_before_the_end_asks_since_names_cannot_come_back(facilitator: Facilitator) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    f.press("e", held=Qt.KeyboardModifier.ControlModifier)
    assert stage(f) is Stage.LIVE
    click(f, "Go on")
    f.press("e", "e", held=Qt.KeyboardModifier.ControlModifier)
    assert stage(f) is Stage.DEBRIEF


def stage(f: Facilitator) -> Stage:
    return f.session.stage


def drop(f: Facilitator, data: QMimeData) -> None:
    where, none = QPointF(QPoint(99, 99)), Qt.KeyboardModifier.NoModifier
    event = QDropEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    f.evening.console.dropEvent(event)
    f.app.processEvents()


def by_drop(f: Facilitator, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(f, data)


def by_key(f: Facilitator, path: Path) -> None:
    f.press(Qt.Key.Key_O, held=Qt.KeyboardModifier.ControlModifier)
    field = f.evening.console.focusWidget()
    assert isinstance(field, QLineEdit)
    for letter in str(path)[:-3]:
        QTest.keyClick(f.evening.console.windowHandle(), ord(letter))
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == str(path), "Tab completes a path"
    f.write("")


@pytest.mark.parametrize("way", [by_drop, by_key])
def test_an_own_agenda_is_taken_and_a_broken_one_changes_nothing(
    facilitator: Facilitator, tmp_path: Path, way: object
) -> None:
    f = facilitator
    assert callable(way)
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(OWN, encoding="utf-8")
    bad.write_text(BROKEN, encoding="utf-8")
    way(f, bad)
    assert f.session.agenda.name == "Evening"
    assert sentence(f).startswith("bad.toml, segment 2: ")
    f.press(Qt.Key.Key_Escape)
    way(f, good)
    assert f.session.agenda.name == "Mine"
    listen(f.evening.console)
    assert not any("bad.toml" in w.accessibleName() for w in f.evening.console.findChildren(QWidget) if w.isVisible())


def sentence(f: Facilitator) -> str:
    """Find the calm sentence that is shown."""
    listen(f.evening.console)
    told = [w for w in f.evening.console.findChildren(QWidget) if w.isVisible()]
    texts = [w.property("text") or w.accessibleName() for w in told]
    return next(str(text) for text in texts if str(text).startswith("bad.toml"))


def test_a_rundown_can_be_pasted(facilitator: Facilitator) -> None:
    f = facilitator
    QApplication.clipboard().setText(RUNDOWN)
    f.press(Qt.Key.Key_V, held=Qt.KeyboardModifier.ControlModifier)
    assert [s.kind.value for s in f.session.agenda.segments][:2] == ["opening", "story"]
    assert len(f.session.agenda.cases) == 1


def test_a_file_dropped_on_a_live_evening_changes_nothing(facilitator: Facilitator, tmp_path: Path) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return)
    assert f.session.stage is Stage.LIVE
    before = f.session
    own = tmp_path / "good.toml"
    own.write_text(OWN, encoding="utf-8")
    by_drop(f, own)
    assert f.session is before


def test_closing_asks_once_and_staying_keeps_everything(facilitator: Facilitator) -> None:
    f = facilitator
    f.press(Qt.Key.Key_Return)
    f.evening.console.close()
    f.app.processEvents()
    assert f.evening.console.isVisible()
    click(f, "Stay")
    assert f.session.stage is Stage.LIVE
    f.evening.console.close()
    click(f, "Forget and close")
    assert not f.evening.console.isVisible()
    assert f.session.steps == ()
