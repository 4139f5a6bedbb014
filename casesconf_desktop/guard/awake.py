"""Keeps the laptop and its screen awake. A desktop may refuse: that is told calmly, and the evening goes on."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wakepy import DBusAdapter


class Awake:
    """Asks the desktop, and lets go when the evening is over. For one thread only.

    The connection to the desktop is made once and kept: no other can be made while the app is locked.
    """

    def __init__(self) -> None:
        self._kept: ExitStack | None = None
        self._connections: dict[object, Any] = {}
        self.held = False

    def begin(self) -> None:
        """Ask to stay awake, if that is not asked already; `held` tells whether the desktop agreed."""
        if self._kept is None:
            from wakepy import keep  # noqa: PLC0415 (36 ms that the first picture does not need)

            self._kept = ExitStack()
            adapter = _keeping(self._connections) if sys.platform == "linux" else None
            asked = keep.presenting(on_fail="pass", dbus_adapter=adapter)
            self.held = self._kept.enter_context(asked).active

    def end(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept, self.held = None, False


def _keeping(connections: dict[object, Any]) -> type[DBusAdapter]:
    """Make an adapter of wakepy that takes its connections from here, and leaves them open."""
    from wakepy.dbus_adapters.jeepney import JeepneyDBusAdapter  # noqa: PLC0415 (with wakepy)

    class Keeping(JeepneyDBusAdapter):
        def _create_new_connection(self, bus: object = "SESSION") -> Any:  # noqa: ANN401 (jeepney has no types)
            if bus not in connections:
                connections[bus] = super()._create_new_connection(bus)  # type: ignore[arg-type]
            return connections[bus]

        def close_connection(self, connection: object) -> None:
            """Leave it open."""

    return Keeping
