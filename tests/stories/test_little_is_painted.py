"""Of the whole window no more is painted than has changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from casesconf_desktop.ui.console.prompts import PromptsPanel
from casesconf_desktop.ui.console.rail import RailPanel
from stories.conftest import Facilitator
from ui.painted import painted_in


def test_where_the_keyboard_is_paints_nothing_of_what_lies_on_the_window(facilitator: Facilitator) -> None:
    """Qt paints all of a window anew when it takes the focus, or gives it away."""
    facilitator.press(Qt.Key.Key_Return, Qt.Key.Key_Space, "N", "N", "N")
    console = facilitator.evening.console
    anew = painted_in(console)
    facilitator.press("H")
    QApplication.processEvents()
    assert console.focusWidget() is not console, "the control: the focus went to the field"
    assert anew.shares, "which was painted"
    anew.shares.clear()
    console.setFocus()
    QApplication.processEvents()
    assert not {RailPanel, PromptsPanel} & {type(widget) for widget in anew.widgets}
    assert 0 < anew.share(console) < 0.1, "under the field alone"
