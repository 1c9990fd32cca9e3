"""Looks at one tree, again and again: its files in `/proc` are opened once.

Opening a file of `/proc` costs more than reading it.  A descriptor belongs to the
thread for which it was opened and not to the thread's number: once that thread has
ended, the kernel reads nothing from it (ESRCH), also when the number is another's.
"""

from __future__ import annotations

import contextlib
import os
from collections import defaultdict

from autograder.proof.look import (
    ASLEEP,
    ThreadLook,
    folder_of,
    look,
    look_at_thread,
    read_whole,
    state_in,
)

_MOST_FILES = 256  # kept open; a tree of more than 60 threads is read as before
_RUNS = "schedstat"
_CALL = "syscall"
_STATE = "stat"
_AGAIN = ("children", _CALL, _STATE, "status", _RUNS)  # in this order: see below
_NO_CALL = b"running\n"  # on a CPU, or about to be


class KeptLooks:
    """Looks at the tree below ``root_pid``, the root left out."""

    def __init__(self, root_pid: int) -> None:
        self._root_pid = root_pid
        self._files: dict[str, dict[str, int]] = {}  # by folder and name
        self._count = 0
        self._seen: dict[str, dict[str, bytes]] = {}  # what the last look read
        self._before: dict[str, dict[str, bytes]] = {}  # and the one before it
        self._last: dict[tuple[int, int], ThreadLook] = {}
        self._runs: dict[str, bytes] = {}  # what was last read
        self._busy: list[str] = []  # who ran when that was last asked

    def look(self) -> dict[tuple[int, int], ThreadLook]:
        """Look once at every thread."""
        self._before, self._seen = self._seen, {}
        found = look(self._root_pid, read=self._read, at=self._look_at)
        self._last = found
        for folder in self._files.keys() - self._seen.keys():
            self._forget(folder)
        self._busy = [f for f, t in self._seen.items() if t.get(_CALL) == _NO_CALL]
        self._runs = {
            folder: texts[_RUNS]
            for folder, texts in self._seen.items()
            if _RUNS in texts
        }
        return found

    def _look_at(self, pid: int, tid: int, parent: int) -> ThreadLook:
        """Look at a thread, or take what was seen of it if it has slept since."""
        before = self._last.get((pid, tid))
        if before is None or before.state != ASLEEP or before.parent != parent:
            return look_at_thread(pid, tid, parent, self._read)
        folder = folder_of(pid, tid)
        texts = self._before.get(folder, {})
        try:
            sleeps = all(
                name in texts and _same(name, self._read(folder, name), texts[name])
                for name in (_CALL, _STATE, _RUNS)  # in this order: see `is_unchanged`
            )
        except PermissionError:  # it has become another user's
            sleeps = False
        return before if sleeps else look_at_thread(pid, tid, parent, self._read)

    def somebody_runs(self) -> bool:
        """Whether one of those who ran since this was last asked is running now.

        It costs a fraction of a look, and proves nothing when the answer is no.
        """
        try:
            ran = [folder for folder in self._runs if self._has_run(folder)]
            self._busy = [f for f in {*self._busy, *ran} if self._is_running(f)]
        except OSError:  # somebody has ended: see who is left
            self._busy = []
            return False
        return bool(self._busy)

    def _has_run(self, folder: str) -> bool:
        before = self._runs[folder]
        runs = self._read_kept(folder, _RUNS)
        if runs is None or runs == before:
            return False
        self._runs[folder] = runs
        return True

    def _is_running(self, folder: str) -> bool:
        return self._read_kept(folder, _CALL) == _NO_CALL

    def is_unchanged(self) -> bool:
        """Whether a second look would be equal to the last one, at which all slept.

        A thread that has not run since, and is not about to run, is asleep as it was.
        One that is about to has no call, but for the moment in which another CPU wakes
        it (TASK_WAKING): then the state tells.  So both are read before the runs.
        """
        threads: dict[str, set[str]] = defaultdict(set)
        for folder in self._seen:
            task, _, tid = folder[:-1].rpartition("/")
            threads[task].add(tid)
        try:
            return all(
                set(os.listdir(task)) == tids  # noqa: PTH208 - a Path costs too much
                for task, tids in threads.items()
            ) and all(
                self._is_as_seen(folder, texts) for folder, texts in self._seen.items()
            )
        except OSError:  # it has ended
            return False

    def _is_as_seen(self, folder: str, texts: dict[str, bytes]) -> bool:
        for name in _AGAIN:
            if name in texts:
                again = self._read_kept(folder, name)
                if again is None:
                    again = self._open_and_read(folder, name)
                if not _same(name, again, texts[name]):
                    return False
        return True

    def close(self) -> None:
        """Close the descriptors."""
        for folder in list(self._files):
            self._forget(folder)

    def _read(self, folder: str, name: str) -> bytes:
        try:
            text = self._read_kept(folder, name)
        except ProcessLookupError:
            self._forget(folder)  # all of it: lists of children are empty, not gone
            text = None
        if text is None:
            text = self._open_and_read(folder, name)
        self._seen.setdefault(folder, {})[name] = text
        return text

    def _read_kept(self, folder: str, name: str) -> bytes | None:
        files = self._files.get(folder)
        if files is None or name not in files:
            return None
        return read_whole(files[name])

    def _open_and_read(self, folder: str, name: str) -> bytes:
        fd = os.open(folder + name, os.O_RDONLY | os.O_CLOEXEC)
        with contextlib.ExitStack() as stack:
            stack.callback(os.close, fd)
            text = read_whole(fd)
            if self._count < _MOST_FILES:
                stack.pop_all()
                self._files.setdefault(folder, {})[name] = fd
                self._count += 1
        return text

    def _forget(self, folder: str) -> None:
        files = self._files.pop(folder, {})
        self._count -= len(files)
        for fd in files.values():
            os.close(fd)


def _same(name: str, text: bytes, before: bytes) -> bool:
    """Whether a file says the same; of the state its letter alone counts."""
    if name != _STATE:
        return text == before
    return state_in(text) == state_in(before)
