"""Frames between the app and its keeper: whole ones come through, torn and damaged ones are passed over."""

import os
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casesconf_desktop.link import (
    CHECK,
    HEAD,
    MAGIC,
    NUMBER,
    VERSION,
    Carried,
    Frame,
    Kind,
    Link,
    Reader,
    overwrite,
    packed,
)

frames = st.lists(st.builds(Frame, st.sampled_from(Kind), st.binary(max_size=80)), max_size=6)
GOOD = Frame(Kind.STATE, b"the one that counts")


@given(frames, st.lists(st.integers(1, 40)))
def test_frames_come_through_however_they_are_cut(sent: list[Frame], cuts: list[int]) -> None:
    stream, reader, heard = b"".join(map(packed, sent)), Reader(), list[Frame]()
    for cut in (*cuts, len(stream) or 1):
        heard += reader.take(stream[:cut])
        stream = stream[cut:]
    assert heard == sent


@given(frames, st.data())
def test_what_was_torn_off_is_not_taken(sent: list[Frame], data: st.DataObject) -> None:
    stream = packed(GOOD)
    torn = stream[: data.draw(st.integers(0, len(stream) - 1))]
    assert list(Reader().take(b"".join(map(packed, sent)) + torn)) == sent


@given(st.data())
def test_a_damaged_frame_is_passed_over_and_the_next_one_taken(data: st.DataObject) -> None:
    damaged = bytearray(packed(Frame(Kind.STATE, data.draw(st.binary(max_size=60)))))
    place = data.draw(st.integers(0, len(damaged) - 1))
    damaged[place] ^= data.draw(st.integers(1, 255))
    assert list(Reader().take(bytes(damaged) + packed(GOOD)))[-1:] == [GOOD]


def headed(version: int, kind: int, length: int, check: int) -> bytes:
    """Give a head that is sound in itself."""
    head = HEAD.pack(MAGIC, version, kind, length, check)
    return head + CHECK.pack(zlib.crc32(head))


@pytest.mark.parametrize(
    "wrong",
    [
        pytest.param(headed(VERSION + 1, Kind.STATE, 3, 0) + b"abc", id="another version"),
        pytest.param(headed(VERSION, 99, 3, 0) + b"abc", id="an unknown kind"),
        pytest.param(headed(VERSION, Kind.STATE, 1 << 30, 0), id="longer than anything"),
        pytest.param(headed(VERSION, Kind.STATE, 3, 1) + b"abc", id="another checksum"),
        pytest.param(b"no frame at all", id="noise"),
    ],
)
def test_what_is_not_ours_is_passed_over(wrong: bytes) -> None:
    assert list(Reader().take(wrong + packed(GOOD))) == [GOOD]


def linked() -> tuple[Link, int, int]:
    """Give a link, and the keeper's two ends."""
    heard, out = os.pipe()
    gone, held = os.pipe()
    os.set_blocking(out, False)
    return Link(out, gone), heard, held


def test_a_link_sends_what_is_longer_than_a_pipe_while_it_is_read() -> None:
    link, heard, held = linked()
    body = os.urandom(50_000)
    assert link.send(Kind.STATE, body)
    assert list(Reader().take(os.read(heard, 1 << 20))) == [Frame(Kind.STATE, body)]
    for fd in (*link.files, heard, held):
        os.close(fd)


def test_a_keeper_that_does_not_read_is_given_up_not_waited_for() -> None:
    link, heard, held = linked()
    assert not link.send(Kind.STATE, bytes(1 << 20))
    assert link.broken
    assert not link.send(Kind.OVER), "after half a frame nothing more is sent"
    with pytest.raises(OSError, match="descriptor"):
        os.fstat(link.out)
    for fd in (*(link.files - {link.out}), heard, held):
        os.close(fd)


def test_a_keeper_that_is_gone_is_noticed() -> None:
    link, heard, held = linked()
    os.close(heard)
    assert not link.send(Kind.STATE, b"x")
    for fd in (*(link.files - {link.out}), held):
        os.close(fd)


DECK = NUMBER.pack(0) + b"deck"


def test_the_newest_state_is_kept_and_the_one_before_overwritten() -> None:
    carried = Carried()
    carried.take(Frame(Kind.PART, DECK))
    carried.take(Frame(Kind.STATE, b"Nadel"))
    before = carried.state
    carried.take(Frame(Kind.STATE, b"newer"))
    assert (carried.state, carried.parts) == (bytearray(b"newer"), {0: bytearray(b"deck")})
    assert before == bytearray(5), "nothing of it is left"
    part, state = carried.parts[0], carried.state
    carried.take(Frame(Kind.OVER, b""))
    assert (carried.state, carried.parts) == (bytearray(), {})
    assert (part, state) == (bytearray(4), bytearray(5))


def test_a_part_that_is_gone_is_overwritten_with_the_next_state_and_not_before() -> None:
    """The app may crash between the two: then the state that is kept still needs it."""
    carried = Carried()
    for number in (1, 2, 3):
        carried.take(Frame(Kind.PART, NUMBER.pack(number) + b"branch"))
    carried.take(Frame(Kind.STATE, b"older"))
    gone = carried.parts[2]
    carried.take(Frame(Kind.PART, NUMBER.pack(70_000) + b"twig"))
    damaged = NUMBER.pack(9)  # as it came, and so it was passed over
    carried.take(Frame(Kind.GONE, NUMBER.pack(2) + NUMBER.pack(3) + damaged))
    assert [*carried.parts] == [1, 2, 3]
    carried.take(Frame(Kind.STATE, b"newer"))
    assert carried.parts == {1: bytearray(b"branch"), 70_000: bytearray(b"twig")}
    assert gone == bytearray(6)


@pytest.mark.parametrize("anew", [True, False], ids=["another carrier", "another app"])
def test_who_begins_anew_leaves_nothing_of_the_one_before(*, anew: bool) -> None:
    """What half came from the one before never counts; what it sent counts until there is a new state."""
    carried = Carried()
    for number in (0, 1):
        carried.take(Frame(Kind.PART, NUMBER.pack(number) + b"branch"))
    carried.take(Frame(Kind.STATE, b"older"))
    old = carried.parts[1]
    carried.take(Frame(Kind.PART, NUMBER.pack(2) + b"half"))
    carried.take(Frame(Kind.GONE, NUMBER.pack(0)))
    carried.take(Frame(Kind.ANEW, b"")) if anew else carried.begin()
    carried.take(Frame(Kind.PART, DECK))
    assert (carried.state, [*carried.parts]) == (bytearray(b"older"), [0, 1])
    carried.take(Frame(Kind.STATE, b"newer"))
    assert carried.parts == {0: bytearray(b"deck")}
    assert old == bytearray(6)


def test_a_reader_that_is_done_keeps_nothing() -> None:
    reader = Reader()
    assert list(reader.take(packed(GOOD)[:-1])) == []
    reader.wipe()
    assert list(reader.take(packed(GOOD))) == [GOOD]
    memory = bytearray(b"Nadel")
    overwrite(memory)
    assert memory == bytearray(5)
