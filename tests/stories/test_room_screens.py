"""What the facilitator sees and the room does while screens come and go in the middle of an evening."""

import pytest
from PySide6.QtCore import QObject, Qt

from casesconf_desktop.core.room import RoomAt
from casesconf_desktop.ui.room.screens import Screen
from stories.conftest import Facilitator

Key, Held = Qt.Key, Qt.KeyboardModifier
SCREENS = "casesconf_desktop.ui.room.placement.QGuiApplication.screens"


def discussing(f: Facilitator) -> None:
    f.press(Key.Key_Return, Key.Key_Space, "N", "N", "N")
    f.press("H")
    f.write("Zoraida")
    assert seen(f), "the control: a name on the console"


def where(f: Facilitator) -> RoomAt:
    return f.evening.placement.at


def seen(f: Facilitator) -> bool:
    """Tell whether the name is seen on the console."""
    shown = f.evening.console.pages.live.findChildren(QObject)
    return any("Zoraida" in getattr(one, "accessibleName", str)() for one in shown) and not (
        f.evening.console.pages.masked
    )


def test_one_screen_hides_names_while_the_room_is_shown_beside(
    facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch
) -> None:
    f = facilitator
    discussing(f)
    laptop, projector = f.app.screens()
    before = f.session
    monkeypatch.setattr(SCREENS, staticmethod(lambda: [laptop]))
    f.app.screenRemoved.emit(projector)
    assert where(f) is RoomAt.NOWHERE
    assert seen(f), "nobody but the facilitator sees this"
    f.press(Key.Key_F5)
    assert where(f) is RoomAt.BESIDE
    assert not seen(f)
    f.evening.room.close()
    assert seen(f)
    assert f.session is before, "whatever the screens did, the evening knows nothing of it"


def test_mirrored_screens_hide_names(facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch) -> None:
    f = facilitator
    discussing(f)
    monkeypatch.setattr(
        "casesconf_desktop.ui.room.placement.told", lambda screen: Screen(screen.name(), "", "", (0, 0, 1440, 900))
    )
    f.evening.placement.place()
    assert f.evening.placement.mirrored
    assert not seen(f)


def test_no_motion_reaches_the_rooms_window(facilitator: Facilitator) -> None:
    f = facilitator
    told = list[bool]()
    for _ in range(2):
        f.press(Key.Key_M, held=Held.ControlModifier)
        assert f.evening.room.still is f.session.room.still
        told.append(f.evening.room.still)
    assert sorted(told) == [False, True]
