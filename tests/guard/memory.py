"""Counts copies of a word in this process's own memory, without making one: the word is kept in disguise."""

import ctypes
import os
import re
from collections.abc import Iterator
from pathlib import Path

MASK = 0x5A
CHUNK = 1 << 22
WIDTHS = (1, 2, 4)
"""Bytes to a letter: as UTF-8, as Qt keeps text, and as Python keeps some of it."""

MAPPED = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw\S+ \S+ \S+ \d+ *(.*)")
Disguised = tuple[int, ...]


def disguised(number: int) -> Disguised:
    """Make up a name of nine letters, another for each number, that is nowhere as it reads."""
    differing = (97 + number * step % 26 for step in (1, 7, 3, 11, 5, 9))
    return tuple(letter ^ MASK for letter in (ord("Q"), *differing, *b"xj"))


def letters(word: Disguised) -> list[str]:
    return [chr(letter ^ MASK) for letter in word]


def remembers(process: int, spellings: list[bytes]) -> bool:
    """Tell whether another process has a word anywhere in what it can write to. Only an administrator may look."""
    chunk = bytearray(CHUNK)
    memory = os.open(f"/proc/{process}/mem", os.O_RDONLY)
    found = any(
        chunk.find(spelling, 0, got) >= 0
        for _, got in _chunks(memory, chunk, max(map(len, spellings)), str(process))
        for spelling in spellings
    )
    os.close(memory)
    return found


def copies(words: list[Disguised]) -> list[int]:
    """Count copies of each word in all that can be written to, but for what this search needs itself."""
    needles = [(place, _plain(word, width)) for place, word in enumerate(words) for width in WIDTHS]
    chunk = bytearray(CHUNK)
    own = [(_address(part), _address(part) + len(part)) for part in (chunk, *(needle for _, needle in needles))]
    found = [set[int]() for _ in words]
    memory = os.open("/proc/self/mem", os.O_RDONLY)
    for first, got in _chunks(memory, chunk, max(len(needle) for _, needle in needles) - 1):
        for word, needle in needles:
            place = chunk.find(needle, 0, got)
            while place >= 0:
                if not any(start <= first + place < end for start, end in own):
                    found[word].add(first + place)
                place = chunk.find(needle, place + 1, got)
    os.close(memory)
    for part in (chunk, *(needle for _, needle in needles)):
        part[:] = bytes(len(part))
    return [len(places) for places in found]


def _plain(word: Disguised, width: int) -> bytearray:
    needle = bytearray(len(word) * width)
    for place, letter in enumerate(word):
        needle[place * width] = letter ^ MASK
    return needle


def _chunks(memory: int, chunk: bytearray, overlap: int, process: str = "self") -> Iterator[tuple[int, int]]:
    """Read all that is mapped into a chunk, piece by piece; gives each time where that is, and how much."""
    for start, end in _mapped(process):
        first = start
        while first < end:
            try:
                got = os.preadv(memory, [memoryview(chunk)[: min(CHUNK, end - first)]], first)
            except OSError:
                break
            yield first, got
            first += got if first + got >= end else got - overlap


def _mapped(process: str) -> list[tuple[int, int]]:
    maps = Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines()
    parts = [part for part in map(MAPPED.match, maps) if part and not part[3].startswith("[v")]
    return [(int(part[1], 16), int(part[2], 16)) for part in parts]


def _address(part: bytearray) -> int:
    return ctypes.addressof((ctypes.c_char * len(part)).from_buffer(part))
