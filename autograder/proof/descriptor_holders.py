"""Who holds what: descriptors and memory of every process that can be seen."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from autograder.proof import procfs

READS = frozenset({os.O_RDONLY, os.O_RDWR})
WRITES = frozenset({os.O_WRONLY, os.O_RDWR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A descriptor of a process."""

    pid: int
    fd: int


@dataclass(slots=True)
class Holders:
    """An index of all descriptors, made at the first question and kept."""

    _index: dict[str, list[Hold]] | None = None
    _maps: dict[int, bytes] = field(default_factory=dict)

    def of(self, target: str) -> list[Hold]:
        """Every descriptor that refers to ``target``."""
        if self._index is None:
            self._index = _index_all()
        return self._index.get(target, [])

    def with_mode(self, target: str, modes: frozenset[int]) -> list[int]:
        """The processes that hold ``target`` open in one of the modes."""
        return sorted({h.pid for h in self.of(target) if _has_mode(h, modes)})

    def outside(self, target: str, members: frozenset[int]) -> list[int]:
        """The processes that hold ``target`` and are not members."""
        return sorted({h.pid for h in self.of(target)} - members)

    def mapping(self, area: procfs.Area, members: frozenset[int]) -> list[int]:
        """The processes outside ``members`` that have the same memory mapped."""
        mark = f" {area.device} {area.inode} ".encode()
        return [
            pid
            for pid in procfs.processes()
            if pid not in members and mark in self._map_of(pid)
        ]

    def _map_of(self, pid: int) -> bytes:
        if pid not in self._maps:
            try:
                self._maps[pid] = Path(f"/proc/{pid}/maps").read_bytes()
            except OSError:
                self._maps[pid] = b""
        return self._maps[pid]


def _index_all() -> dict[str, list[Hold]]:
    index: dict[str, list[Hold]] = {}
    for pid in procfs.processes():
        for fd in _descriptors(pid):
            try:
                index.setdefault(procfs.target(pid, fd), []).append(
                    Hold(pid=pid, fd=fd)
                )
            except OSError:
                continue
    return index


def _descriptors(pid: int) -> Iterable[int]:
    try:
        return procfs.descriptors(pid)
    except OSError:  # it has gone, or is another user's
        return ()


def _has_mode(hold: Hold, modes: frozenset[int]) -> bool:
    try:
        return procfs.access_mode(hold.pid, hold.fd) in modes
    except (OSError, KeyError, ValueError):
        return False
