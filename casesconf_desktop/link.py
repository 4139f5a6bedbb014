"""The one way from the app to its keeper: frames through a pipe, each with its length and checksum.

Only the app speaks. That the keeper is gone is seen at a second pipe, which the keeper holds open and never writes to.
"""

import os
import select
import struct
import zlib
from collections.abc import Iterator
from enum import IntEnum

from msgspec import Struct, field

VERSION = 1
HEAD, CHECK, NUMBER = struct.Struct(">4sBBII"), struct.Struct(">I"), struct.Struct(">I")
BEFORE = HEAD.size + CHECK.size
MAGIC = b"CCd\n"
LONGEST = 1 << 26
ROOM = 1 << 20
"""Bytes that the pipe is made to hold: many states, so that a keeper that is busy holds nobody up."""

PATIENCE_MS = 250
"""So long a full pipe is waited for; a keeper that reads takes no tenth of that."""


AGAIN = 71
"""What the plain clock ends with if the app is to be tried once more."""


class Kind(IntEnum):
    """What a frame brings.

    A part that states refer to, with its number before it; a state; that the app lives; that it is over; the numbers of
    parts that no state refers to any more; that from the next state on nothing counts that came before this.
    """

    PART = 1
    STATE = 2
    ALIVE = 3
    OVER = 4
    GONE = 5
    ANEW = 6


class Frame(Struct, frozen=True):
    kind: Kind
    body: bytes


def packed(frame: Frame) -> bytes:
    head = HEAD.pack(MAGIC, VERSION, frame.kind, len(frame.body), zlib.crc32(frame.body))
    return head + CHECK.pack(zlib.crc32(head)) + frame.body


class Reader(Struct):
    """Takes bytes as they come and gives whole frames. What is torn, damaged or of another version is passed over."""

    _heard: bytearray = field(default_factory=bytearray)

    def take(self, heard: bytes | memoryview) -> Iterator[Frame]:
        self._heard += heard
        while (frame := self._next()) is not None:
            yield frame

    def wipe(self) -> None:
        overwrite(self._heard)
        self._heard.clear()

    def _next(self) -> Frame | None:
        while len(self._heard) >= BEFORE:
            magic, version, kind, length, check = HEAD.unpack_from(self._heard)
            sound = CHECK.unpack_from(self._heard, HEAD.size)[0] == zlib.crc32(self._heard[: HEAD.size])
            known = sound and (magic, version) == (MAGIC, VERSION) and kind in iter(Kind) and length <= LONGEST
            if known and len(self._heard) < BEFORE + length:
                return None
            body = bytes(self._heard[BEFORE : BEFORE + length]) if known else b""
            if known and zlib.crc32(body) == check:
                self._drop(BEFORE + length)
                return Frame(Kind(kind), body)
            start = self._heard.find(MAGIC, 1)
            self._drop(start if start > 0 else len(self._heard) - len(MAGIC) + 1)
        return None

    def _drop(self, length: int) -> None:
        self._heard[:length] = bytes(length)
        del self._heard[:length]


def overwrite(memory: bytearray) -> None:
    memory[:] = bytes(len(memory))


class Link:
    """The app's end. `gone` becomes readable when the keeper is no more, where there is such a thing.

    For one thread only.
    """

    def __init__(self, out: int, gone: int | None) -> None:
        self.out, self.gone, self.broken = out, gone, False

    @property
    def files(self) -> frozenset[int]:
        return frozenset((self.out,) if self.gone is None else (self.out, self.gone))

    def send(self, kind: Kind, body: bytes = b"") -> bool:
        """Send a frame whole, or never another one: with half a frame in the pipe nothing after it could be trusted.

        Tells whether it was sent. A link that is broken is closed: the keeper then keeps nothing that grows old.
        """
        if self.broken:
            return False
        left = memoryview(packed(Frame(kind, body)))
        waiting = select.poll()
        waiting.register(self.out, select.POLLOUT)
        while left and not self.broken:
            if not waiting.poll(PATIENCE_MS):
                self.broken = True
                break
            try:
                left = left[os.write(self.out, left) :]
            except BlockingIOError:
                continue
            except OSError:
                self.broken = True
        if self.broken:
            os.close(self.out)
        return not self.broken


class Carried(Struct):
    """What a new app takes over, as the old one sent it: shared parts by their number, and the newest state.

    `began` is when it all began: by the clock that counts in sleep, in nanoseconds, and by the wall's, in seconds.
    `why` names what ended the old one; `often` says that it did so too often.
    """

    began: tuple[int, float] = (0, 0.0)
    parts: dict[int, bytearray] = field(default_factory=dict)
    state: bytearray = field(default_factory=bytearray)
    _coming: dict[int, bytearray] = field(default_factory=dict)
    _going: list[int] = field(default_factory=list)
    _first: bool = True
    why: str = ""
    often: bool = False

    def begin(self) -> None:
        """Begin to hear another app: from its first state on nothing counts that came before."""
        for memory in self._coming.values():
            overwrite(memory)
        self._coming, self._going, self._first = {}, [], True

    def take(self, frame: Frame) -> None:
        if frame.kind is Kind.PART:
            self._coming[NUMBER.unpack_from(frame.body)[0]] = bytearray(frame.body[NUMBER.size :])
        elif frame.kind is Kind.GONE:
            self._going += (number for (number,) in NUMBER.iter_unpack(frame.body))
        elif frame.kind is Kind.STATE:
            overwrite(self.state)
            self.state = bytearray(frame.body)
            for number in [*self.parts] if self._first else self._going:
                overwrite(self.parts.pop(number, bytearray()))  # one that came damaged was never kept
            self.parts |= self._coming
            self._coming, self._going, self._first = {}, [], False
        elif frame.kind is Kind.ANEW:
            self.begin()
        elif frame.kind is Kind.OVER:
            self.wipe()

    def wipe(self) -> None:
        for memory in (self.state, *self.parts.values(), *self._coming.values()):
            overwrite(memory)
        self.state, self.parts, self._coming, self._going = bytearray(), {}, {}, []
