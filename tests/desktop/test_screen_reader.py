"""A screen reader reads and works the locked app, over a connection that was made before the lock."""

from pathlib import Path

from desktop.conftest import CONSOLE, ROOM, TRIES, Desktop
from desktop.reader import Reader, started, wait_until_locked


def test_a_screen_reader_finds_its_way_in_the_locked_app(desktop: Desktop, tmp_path: Path) -> None:
    """Windows and controls are found by role and name, told with their keys, and pressed."""
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            assert {reader.name(window) for window in reader.windows(app.pid)} == {CONSOLE, ROOM}
            shown = reader.shown(app.pid)
            assert {
                ("filler", CONSOLE),  # what Qt calls a plain window
                ("label", "Who tells which case"),
                ("check box", "Test card"),
                ("radio button", "Dark room"),
                ("text", "Teller of Case 1, shown on this screen only"),
            } <= shown.keys()
            assert ("push button", "Start") not in shown, "it is on a page that is not open"
            doors = shown["push button", "Open the doors"]
            assert reader.description(doors) == "Shortcut: Enter"
            reader.press(doors)
            assert any(("push button", "Start") in reader.shown(app.pid) for _ in range(TRIES))


def test_a_screen_reader_reads_what_can_be_done(desktop: Desktop, tmp_path: Path) -> None:
    """The acts are a list with a name, each told with its key, or with what keeps it from being done."""
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
            desktop.key("ctrl+k")
            assert any(("list", "Acts") in reader.shown(app.pid) for _ in range(TRIES))
            desktop.run("xdotool", "type", "next step")
            first = ("list item", "Next step")
            assert any(first in reader.shown(app.pid) for _ in range(TRIES))
            assert reader.description(reader.shown(app.pid)[first]) == "Once the doors are open. Shortcut: N"


def test_one_that_is_switched_on_after_the_lock_is_not_heard(desktop: Desktop, tmp_path: Path) -> None:
    """A limit: the app connects to screen readers when it starts, or not at all; the evening goes on.

    The control runs beside it: without the lock Qt does connect as soon as a reader is switched on.
    """
    with Reader.on_own_bus(tmp_path) as (address, reader):
        bus = {"DBUS_SESSION_BUS_ADDRESS": address}
        with started(desktop, bus) as locked, started(desktop, bus, "--guard", "off") as free:
            wait_until_locked(locked)
            reader.switch_on()
            assert any(reader.hears(free.pid) for _ in range(TRIES) if free.runs())
            assert not any(reader.hears(locked.pid) for _ in range(10) if locked.runs())
            assert locked.runs()
