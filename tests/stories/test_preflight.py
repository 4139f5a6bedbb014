"""Before the doors: what is ready, and a clicker that may be tried without doing anything."""

from PySide6.QtCore import Qt

from casesconf_desktop.core.room import Scene
from casesconf_desktop.core.session import Stage
from casesconf_desktop.ui.console.preflight import Preflight
from stories.conftest import Facilitator

Key = Qt.Key


def card(f: Facilitator) -> Preflight:
    found = f.evening.console.findChild(Preflight)
    assert isinstance(found, Preflight)
    return found


def test_a_clicker_is_tried_and_nothing_is_done(facilitator: Facilitator) -> None:
    f = facilitator
    f.press("P")
    assert card(f).isVisible()
    before = f.session
    f.press(Key.Key_PageDown)
    assert "PgDown: next step." in card(f).accessibleDescription()
    f.press_in_the_room(".")
    assert ".: blank." in card(f).accessibleDescription(), "from either window"
    f.press(Key.Key_F5, Key.Key_Return, "X", "Z")
    assert "Z: handover card." in card(f).accessibleDescription()
    f.press(Key.Key_VolumeUp)
    assert "Volume Up: nothing here." in card(f).accessibleDescription(), "a key that is not known has its name"
    f.press(Key.Key_Shift)
    assert "Volume Up: nothing here." in card(f).accessibleDescription(), "Shift alone is no press"
    for _ in range(3):  # a clicker whose one key alternates
        f.press(Key.Key_F5, Key.Key_Escape)
        assert "Esc: leaves what is open." in card(f).accessibleDescription()
    assert f.session is before
    assert f.room.scene is Scene.WELCOME
    f.press(Key.Key_Escape)
    assert not card(f).isVisible(), "pressed again it leaves"
    f.press("P")
    assert "handover" not in card(f).accessibleDescription(), "the next look begins anew"
    f.press(Key.Key_Escape, Key.Key_Return)
    assert f.session.stage is Stage.LIVE


def test_it_says_what_the_screens_are_like(facilitator: Facilitator) -> None:
    f = facilitator
    assert "Room screen: " in card(f).accessibleDescription()
    f.evening.room.close()
    assert "closed by hand" in card(f).accessibleDescription()
    f.press(Key.Key_F5)
    assert "closed by hand" not in card(f).accessibleDescription()
