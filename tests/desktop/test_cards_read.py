"""Each card as a screen reader has it: a dialog that says what it is and what it is about, and its lines in order."""

from pathlib import Path

from desktop.conftest import CONSOLE, TRIES, Desktop
from desktop.reader import Reader, started, wait_until_locked

Read = list[tuple[str, str, str]]


def test_cards_are_read_from_top_to_bottom(desktop: Desktop, tmp_path: Path) -> None:
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))

            def opened(key: str, name: str) -> Read:
                """Press a key until the card of this name is read."""
                desktop.key(key)
                found = (reader.dialog(app.pid) for _ in range(TRIES))
                return next(read for read in found if read and read[0][:2] == ("dialog", name))

            check_handover(opened("z", "Handover"))
            desktop.key("Escape")
            check_card(opened("ctrl+t", "The teller’s card of Case 1"))
            desktop.key("Escape")
            check_privacy(opened("ctrl+p", "What is written"))
            desktop.key("Escape")
            check_question(opened("ctrl+q", "Close and forget everything?"))
            desktop.key("Escape")
            check_path(opened("ctrl+o", "Open an agenda"))


def check_handover(read: Read) -> None:
    assert read == [
        ("dialog", "Handover", "Now: The evening has not begun."),
        ("list", "", ""),
        ("push button", "Close", "Shortcut: Z"),
        ("list item", "Now: The evening has not begun.", "1 of 1"),
    ]


def check_card(read: Read) -> None:
    assert [name for role, name, _ in read if role in {"text", "radio button", "push button"}] == [
        "The card before",
        "The next card",
        "Called tonight",
        "Off limits",
        "As set",
        "Digits",
        "Gentle ring",
        "No timer",
        "Done",
    ]
    assert ("panel", "Sign near the end", "") in read, "the four are told apart from all others"
    assert ("push button", "Done", "Shortcut: Esc") in read


def check_privacy(read: Read) -> None:
    """Find what is to be known first short, and all the rest line by line."""
    [(_, _, about), (role, name, _), close, *rows] = read
    assert (role, name) == ("list", "")
    assert close == ("push button", "Close", "Shortcut: Esc")
    assert about.startswith("Nothing is being written. The kernel refuses")
    assert "grep" not in about
    assert {role for role, _, _ in rows} == {"list item"}
    names = [name for _, name, _ in rows]
    assert names[0] in about
    assert [name.partition(":")[0] for name in names[-3:]] == ["Tried out", "See it from outside", "Never promised"]
    assert [place for _, _, place in rows] == [f"{number} of {len(rows)}" for number in range(1, len(rows) + 1)]


def check_question(read: Read) -> None:
    why = "The evening is kept nowhere else. Once the window is closed there is no way back."
    assert read[0] == ("dialog", "Close and forget everything?", why)
    assert [name for role, name, _ in read if role == "push button"] == ["Forget and close", "Stay"]


def check_path(read: Read) -> None:
    """Find no empty line where nothing is found."""
    assert [name for _, name, _ in read if not name] == []
    [(_, _, how)] = [part for part in read if part[0] == "text"]
    assert how == "The arrow keys choose among what is found, Enter takes it, Escape leaves"


def test_what_a_tried_key_would_do_is_said_aloud(desktop: Desktop, tmp_path: Path) -> None:
    """The focus stays where it is, and so a clicker can be tried without seeing the card."""
    with Reader.on_own_bus(tmp_path) as (address, reader):
        reader.switch_on()
        with reader.listening() as heard, started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
            desktop.key("p")
            for key, sentence in (("n", "N: next step."), ("F2", "F2: nothing here.")):
                desktop.key(key)
                assert heard() == sentence


def test_paths_that_are_chosen_are_said_aloud(desktop: Desktop, tmp_path: Path) -> None:
    folder, home = tmp_path / "agendas", tmp_path / "home"
    for made in (folder, home):
        made.mkdir()
    for name in ("monday.toml", "tuesday.toml"):
        (folder / name).touch()
    with Reader.on_own_bus(home) as (address, reader):
        reader.switch_on()
        with reader.listening() as heard, started(desktop, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            wait_until_locked(app)
            desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
            desktop.key("ctrl+o")
            desktop.run("xdotool", "type", "--delay", "20", f"{folder}/")
            for key, name in (("Down", "monday.toml"), ("Down", "tuesday.toml"), ("Up", "monday.toml")):
                desktop.key(key)
                assert heard().endswith(name)
