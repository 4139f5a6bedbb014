"""seccomp: the kernel refuses system calls, whoever makes them: what Landlock does not cover, and most of it again.

libseccomp is asked by its soname: it knows the numbers of every architecture. pyseccomp was tried: it starts a program
to find the library, 63 ms.
"""

import ctypes
import errno
import os

SONAME = "libseccomp.so.2"
ALLOW, REFUSE = 0x7FFF0000, 0x00050000
TSYNC = 4
MASKED_EQUAL, NOT_EQUAL = 7, 1
UNKNOWN = -1

CHANGES = """truncate creat mkdir mkdirat rmdir rename renameat renameat2 link linkat symlink symlinkat unlink unlinkat
    mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes futimesat utimensat
    setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr setxattrat removexattrat file_setattr
    mq_open open_by_handle_at mount umount2 fsopen open_tree move_mount swapon quotactl acct"""
PROGRAMS = """execve execveat ptrace process_vm_readv process_vm_writev pidfd_getfd process_madvise
    add_key request_key keyctl bpf userfaultfd perf_event_open unshare setns syslog"""
SIGNALS, FOREIGN_SIGNALS = "tkill pidfd_send_signal", "tgkill rt_sigqueueinfo rt_tgsigqueueinfo"
UNSEEN = "io_uring_setup io_uring_enter io_uring_register openat2"
"""What could open files past these rules. They are answered as if the kernel did not know them: callers go on."""

CONNECTIONS = "socket connect bind listen accept accept4"
OPENS = {"open": 1, "openat": 2}
"""Which argument of them holds the flags."""

WRITING = (os.O_WRONLY, os.O_RDWR, os.O_CREAT, os.O_TRUNC, 0o20000000)
"""Flags of which none may be set; the last is O_TMPFILE without O_DIRECTORY, which it contains."""

NEWER = {
    "openat2": 437,
    "process_madvise": 440,
    "fchmodat2": 452,
    "setxattrat": 463,
    "removexattrat": 466,
    "file_setattr": 469,
}
"""Numbers that are the same on every architecture, for a libseccomp older than the calls."""


class Compare(ctypes.Structure):
    _fields_ = (("argument", ctypes.c_uint), ("how", ctypes.c_int), ("a", ctypes.c_uint64), ("b", ctypes.c_uint64))


class Filter:
    """One filter, loaded for all threads at once. Raises OSError without libseccomp, or where the kernel refuses."""

    def __init__(self) -> None:
        self._lib = ctypes.CDLL(SONAME)
        self._lib.seccomp_init.restype = ctypes.c_void_p
        made = self._lib.seccomp_init(ctypes.c_uint32(ALLOW))
        if made is None:
            raise OSError(errno.ENOSYS, "seccomp_init")
        self._context = ctypes.c_void_p(made)

    def refuse(self, calls: str, error: int = errno.EPERM, *conditions: Compare) -> None:
        for call in calls.split():
            number = self._number(call)
            if number < 0:
                continue  # this architecture has no such call
            array = (Compare * len(conditions))(*conditions)
            action = ctypes.c_uint32(REFUSE | error)
            _checked(self._lib.seccomp_rule_add_array(self._context, action, number, len(conditions), array), call)

    def load(self) -> None:
        _checked(self._lib.seccomp_attr_set(self._context, TSYNC, ctypes.c_uint32(1)), "seccomp_attr_set")
        _checked(self._lib.seccomp_load(self._context), "seccomp_load")
        self._lib.seccomp_release(self._context)

    def _number(self, call: str) -> int:
        number = int(self._lib.seccomp_syscall_resolve_name(call.encode()))
        return NEWER.get(call, UNKNOWN) if number == UNKNOWN else number


def refuse_writing(*, signals: bool = True) -> None:
    """Refuse changes of the file system, other programs, other machines, and opening anything for writing.

    Without `signals` these stay free: the keeper has to end an app that hangs.
    """
    made = Filter()
    made.refuse(CHANGES)
    made.refuse(PROGRAMS)
    made.refuse(UNSEEN, errno.ENOSYS)
    for call, place in OPENS.items():
        for flag in WRITING:
            made.refuse(call, errno.EPERM, Compare(place, MASKED_EQUAL, flag, flag))
    made.refuse("socket", errno.EPERM, Compare(0, NOT_EQUAL, 1, 0))  # 1: AF_UNIX
    if signals:
        made.refuse(SIGNALS)
        made.refuse(FOREIGN_SIGNALS, errno.EPERM, Compare(0, NOT_EQUAL, os.getpid(), 0))
        made.refuse("kill", errno.EPERM, Compare(1, NOT_EQUAL, 0, 0))  # 0 asks if a process lives: Qt asks for IBus
    made.load()


def refuse_connections() -> None:
    """Refuse every new connection, local ones too. Those that are open stay."""
    made = Filter()
    made.refuse(CONNECTIONS)
    made.load()


def _checked(answer: int, what: str) -> None:
    if answer < 0:
        raise OSError(-answer, f"seccomp: {what}: {os.strerror(-answer)}")
