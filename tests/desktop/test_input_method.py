"""An input method types into the locked app: not all names are written with the letters of a keyboard."""

import os
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from buses import Wire, method
from desktop.conftest import CONSOLE, TRIES, Desktop
from desktop.reader import BUS, Reader, started, wait_until_locked

SERVICE, CONTEXT = "org.freedesktop.IBus", "/org/freedesktop/IBus/InputContext_1"
KEY, RELEASED = "l", 1 << 30
NAME = "李"
COMMITTED: tuple[str, object] = ("(sa{sv}sv)", ("IBusText", {}, NAME, ("(sa{sv}av)", ("IBusAttrList", {}, []))))
FIELD = ("text", "Teller of Case 1, shown on this screen only")


def serve(wire: Wire) -> None:
    """Be IBus until it is told to exit, with an engine that makes a name of one key and leaves the others alone."""
    while method(message := wire.asked()) != "Exit":
        answer(wire, message)
    wire.answer(message)


def answer(wire: Wire, message: Any) -> None:
    match method(message):
        case "CreateInputContext":
            wire.answer(message, "o", CONTEXT)
        case "ProcessKeyEvent":
            key, _, state = message.body
            if key == ord(KEY) and not state & RELEASED:
                wire.tell(CONTEXT, f"{SERVICE}.InputContext", "CommitText", "v", COMMITTED)
            wire.answer(message, "b", key == ord(KEY))
        case "Get" | "GetAll" | "Introspect":
            wire.refuse(message)
        case _:
            wire.answer(message)


@contextmanager
def input_method(folder: Path, address: str, display: str) -> Iterator[Mapping[str, str]]:
    """Let it run; give the environment in which Qt looks for it: by its program, and by a file that tells its bus."""
    program = folder / "ibus-daemon"
    program.touch(mode=0o755)
    with Wire(address) as wire, Wire(address) as other:
        machine = other.call(BUS, "org.freedesktop.DBus.Peer", "GetMachineId")
        told = folder / "ibus" / "bus" / f"{machine}-unix-{display.lstrip(':')}"
        told.parent.mkdir(parents=True)
        told.write_text(f"IBUS_ADDRESS={address}\nIBUS_DAEMON_PID={os.getpid()}\n", encoding="utf-8")
        wire.offer(SERVICE)
        thread = threading.Thread(target=serve, args=(wire,))
        thread.start()
        try:
            path = f"{folder}{os.pathsep}{os.environ['PATH']}"
            yield {"QT_IM_MODULE": "ibus", "XDG_CONFIG_HOME": str(folder), "PATH": path}
        finally:
            other.call((SERVICE, "/org/freedesktop/IBus"), SERVICE, "Exit")
            thread.join(timeout=20)


def test_a_name_by_input_method(desktop: Desktop, tmp_path: Path) -> None:
    """IBus, which fcitx speaks too: a key becomes a name of another script in a field of the locked app."""
    with (
        Reader.on_own_bus(tmp_path) as (address, reader),
        input_method(tmp_path, address, desktop.environment["DISPLAY"]) as environment,
        started(desktop, {**environment, "DBUS_SESSION_BUS_ADDRESS": address}) as app,
    ):
        reader.switch_on()
        wait_until_locked(app)
        desktop.run("xdotool", "windowfocus", "--sync", desktop.window(CONSOLE))
        field = reader.shown(app.pid)[FIELD]
        reader.focus(field)
        desktop.key(KEY)
        assert any(reader.text(field) == NAME for _ in range(TRIES)), reader.text(field)
