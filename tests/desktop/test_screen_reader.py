"""A screen reader reads and works the locked app, over a connection that was made before the lock."""

from pathlib import Path

from desktop.conftest import CONSOLE, ROOM, TRIES, Desktop
from desktop.reader import CHECKED, SELECTED, SENSITIVE, Reader, started, wait_until_locked


def test_a_screen_reader_finds_its_way_in_the_locked_app(desktop: Desktop, tmp_path: Path) -> None:
    """Windows and controls are found by role and name, told with their keys, and pressed."""
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            assert {reader.name(window) for window in reader.windows(app.pid)} == {CONSOLE, ROOM}
            shown = reader.shown(app.pid)
            assert {
                ("frame", CONSOLE),
                ("label", "Who tells which case"),
                ("check box", "Test card"),
                ("radio button", "Dark room"),
                ("radio button", "Evening"),
                ("slider", "Story of Case 1, 10 min"),
                ("text", "Teller of Case 1, shown on this screen only"),
            } <= shown.keys()
            assert ("push button", "Start") not in shown, "it is on a page that is not open"
            doors = shown["push button", "Open the doors"]
            assert reader.description(doors) == "Shortcut: Enter"
            reader.press(doors)
            assert any(("push button", "Start") in reader.shown(app.pid) for _ in range(TRIES))


def test_rows_that_are_painted_are_items_that_can_be_pressed(desktop: Desktop, tmp_path: Path) -> None:
    """A press on a row does what a click does; the answer is seen on the protocol."""
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            setup = reader.shown(app.pid)
            assert reader.state(setup["radio button", "Evening"], CHECKED)
            assert reader.values(setup["slider", "Story of Case 1, 10 min"]) == (1, 10, 600)
            reader.press(setup["push button", "Open the doors"])
            live = next(shown for _ in range(TRIES) if ("list", "The agenda") in (shown := reader.shown(app.pid)))
            [first, second, *_] = reader.items(live["list", "Prompts"])
            assert (reader.state(first, SELECTED), reader.state(second, SELECTED)) == (True, False)
            reader.press(second)
            assert any(reader.state(second, SELECTED) for _ in range(TRIES))
            assert not reader.state(first, SELECTED)
            wrap_up = live["check box", "Wrap up"]
            assert not reader.state(wrap_up, SENSITIVE)
            assert reader.description(wrap_up) == "Shortcut: W. this step has no clock"
            [doors, *_] = reader.items(live["list", "The agenda"])
            assert "Doors open, now" in reader.name(doors)
            assert reader.description(doors).startswith("1 of ")
            reader.press(doors)
            assert any(("list", "What is to come") in reader.shown(app.pid) for _ in range(TRIES))


def test_changes_are_said_once_and_in_order(desktop: Desktop, tmp_path: Path) -> None:
    """What is heard between two sentences is nothing: no second is said, and no sentence twice."""
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with reader.listening() as heard, started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
            for key, sentence in (
                ("Return", "Doors open"),
                ("n", "Welcome"),
                ("space", "Paused"),
                ("b", "The room screen is blank"),
                ("b", "The room screen is back"),
                ("Left", "Doors open"),
            ):
                desktop.key(key)
                assert heard() == sentence


def test_every_control_that_takes_the_focus_has_a_role_and_a_name(desktop: Desktop, tmp_path: Path) -> None:
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            assert reader.nameless(app.pid) == []
            reader.press(reader.shown(app.pid)["push button", "Open the doors"])
            assert any(("list", "The agenda") in reader.shown(app.pid) for _ in range(TRIES))
            assert reader.nameless(app.pid) == []


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
