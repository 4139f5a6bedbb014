"""A message bus of a test's own, and a connection to one: jeepney speaks the protocol, and comes with wakepy."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
from jeepney.wrappers import unwrap_msg  # type: ignore[import-untyped]

PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE = 20
"""Seconds after which a bus that says nothing is broken."""


@contextmanager
def own_bus(folder: Path) -> Iterator[str]:
    """Run a session bus whose services know this folder as their home, and no display; give its address."""
    folder.chmod(0o700)
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "GSETTINGS_BACKEND": "memory"}
    command = ("dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={folder / 'bus'}")
    daemon = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=folder
    )
    assert daemon.stdout is not None
    try:
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.stdout.close()
        daemon.wait(timeout=20)


class Wire:
    """One connection to a bus."""

    def __init__(self, address: str) -> None:
        self._made = open_dbus_connection(address, auth_timeout=PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._made.close()

    def call(self, to: tuple[str, str], interface: str, method: str, signature: str = "", *body: object) -> Any:
        """Call an object, which is a name on the bus and a path; give the first value of its answer."""
        name, path = to
        message = new_method_call(DBusAddress(path, name, interface), method, signature or None, body)
        answer = unwrap_msg(self._made.send_and_get_reply(message, timeout=PATIENCE))
        return answer[0] if answer else None

    def get(self, of: tuple[str, str], interface: str, name: str) -> Any:
        return self.call(of, PROPERTIES, "Get", "ss", interface, name)[1]

    def switch_on(self, of: tuple[str, str], interface: str, name: str) -> None:
        self.call(of, PROPERTIES, "Set", "ssv", interface, name, ("b", True))

    def offer(self, name: str) -> None:
        """Be a service of this name."""
        assert unwrap_msg(self._made.send_and_get_reply(message_bus.RequestName(name), timeout=PATIENCE)) == (1,)

    def asked(self) -> Any:
        """Wait until this service is called."""
        while (message := self._made.receive(timeout=PATIENCE)).header.message_type is not MessageType.method_call:
            pass
        return message

    def heard(self, member: str) -> Any:
        """Wait for a signal; give its body."""
        while True:
            message = self._made.receive(timeout=PATIENCE)
            if message.header.message_type is MessageType.signal and method(message) == member:
                return message.body

    def answer(self, message: Any, signature: str = "", *body: object) -> None:
        self._made.send(new_method_return(message, signature or None, body))

    def refuse(self, message: Any) -> None:
        self._made.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))

    def tell(self, path: str, interface: str, signal: str, signature: str, *body: object) -> None:
        """Send a signal to all who listen."""
        self._made.send(new_signal(DBusAddress(path, interface=interface), signal, signature, body))

    def ended(self) -> bool:
        """Wait until the bus is gone."""
        try:
            while True:
                self._made.receive(timeout=PATIENCE)
        except ConnectionError:
            return True
        except TimeoutError:
            return False


def method(message: Any) -> str:
    return str(message.header.fields[HeaderFields.member])
