"""Keeps the laptop and its screen awake. A desktop may refuse: that is told calmly, and the evening goes on."""

from contextlib import ExitStack


class Awake:
    """Asks the desktop, and lets go when the evening is over. For one thread only."""

    def __init__(self) -> None:
        self._kept: ExitStack | None = None
        self.held = False

    def begin(self) -> None:
        """Ask to stay awake, if that is not asked already; `held` tells whether the desktop agreed."""
        if self._kept is None:
            from wakepy import keep  # noqa: PLC0415 (36 ms that the first picture does not need)

            self._kept = ExitStack()
            self.held = self._kept.enter_context(keep.presenting(on_fail="pass")).active

    def end(self) -> None:
        if self._kept is not None:
            self._kept.close()
            self._kept, self.held = None, False
