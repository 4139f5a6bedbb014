"""That nothing is written: what is in force of it on this machine, as found, not as hoped (memory-only.md)."""

from enum import StrEnum

from msgspec import Struct

from casesconf_desktop.core.said import said


class Layer(StrEnum):
    """What keeps the promise, from the ground up; each stands for itself if another is missing."""

    WIPED = "Freed memory"
    PROCESS = "Memory dumps"
    SIZE = "File size"
    FILES = "Files and programs"
    CALLS = "System calls"
    CONNECTIONS = "New connections"
    CAPTURE = "Screen recordings"
    TRIPWIRE = "Tripwire"
    KEEPER = "After a crash"


LAYERS = {
    #: These nine head the rows of a page about what keeps the promise that nothing is written. Each is about ...
    Layer.WIPED: said("Freed memory"),
    #: ... copies of the memory of a program, which a system may write
    Layer.PROCESS: said("Memory dumps"),
    Layer.SIZE: said("File size"),
    Layer.FILES: said("Files and programs"),
    #: ... what a program asks the kernel for
    Layer.CALLS: said("System calls"),
    Layer.CONNECTIONS: said("New connections"),
    Layer.CAPTURE: said("Screen recordings"),
    #: ... a counter that notices whoever tries to write
    Layer.TRIPWIRE: said("Tripwire"),
    Layer.KEEPER: said("After a crash"),
}


class Held(Struct, frozen=True):
    """A layer, whether it is in force (None: it is not needed here, `told` says why), and what it does or lacks."""

    layer: Layer
    held: bool | None
    told: str


class Promise(Struct, frozen=True):
    """What is known of it at this moment.

    `pid` is the app's process, `keeper` that of its keeper, 0 if there is none. `attempts` and `refused` tell how many
    real writes were tried on purpose, and how many of them failed: 0 of 0 before the windows are up. `stopped` counts
    what the tripwire stopped since. `swap` tells why memory may reach a disk, empty where it can't. `kernel` tells
    whether the system can enforce anything here, `off` that it was asked not to.
    """

    held: tuple[Held, ...] = ()
    pid: int = 0
    attempts: int = 0
    refused: int = 0
    stopped: int = 0
    swap: str = ""
    swapped: str = ""
    kernel: bool = True
    off: bool = False
    keeper: int = 0

    @property
    def missing(self) -> tuple[Held, ...]:
        return tuple(held for held in self.held if held.held is False)

    @property
    def whole(self) -> bool:
        """Tell whether all that can be in force here is, and nothing that was tried got through."""
        return self.kernel and not (self.off or self.missing or self.swap) and self.refused == self.attempts
