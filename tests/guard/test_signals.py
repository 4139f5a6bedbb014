"""The locked app signals nobody but itself. It may ask whether another process lives: Qt asks so about IBus."""

import os

import pytest

from guard.locked import run

SENT = """
import ctypes, errno, signal, sys
other, how = int(sys.argv[1]), signal.SIGURG  # nothing comes of it where nobody waits for it
libc = ctypes.CDLL(None, use_errno=True)
print(errno.errorcode[ctypes.get_errno()] if {call} else "sent")
"""
CALLS = ["libc.kill(other, how)", "libc.tgkill(other, other, how)", "libc.sigqueue(other, how, None)"]


@pytest.mark.parametrize("call", CALLS)
def test_no_other_process_is_signalled(call: str) -> None:
    """The control: without that lock the same signal is sent."""
    arguments = (str(os.getpid()),)
    assert run(SENT.format(call=call), arguments=arguments).stdout.split() == ["EPERM"]
    assert run(SENT.format(call=call), ["calls"], arguments=arguments).stdout.split() == ["sent"]


@pytest.mark.parametrize("call", ["libc.kill(other, 0)", "signal.raise_signal(how)"])
def test_what_is_left_free(call: str) -> None:
    """Asking, and signals to itself: the C library aborts by one."""
    assert run(SENT.format(call=call), arguments=(str(os.getpid()),)).stdout.split() == ["sent"]
