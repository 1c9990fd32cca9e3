"""Whether others can come to shared memory by a name that they may know.

Where processes are not forked, a semaphore of `multiprocessing` keeps its name, by
which children open it (`synchronize.SemLock`).  The name is random, nobody else may
open it, and the library tells it to its children alone: so it is the tree's own as long
as the program has not learnt it (`recorder/semaphore_names.py`).
"""

from __future__ import annotations

import re
from pathlib import Path

from autograder.proof.known import is_helper
from autograder.proof.process_facts import facts_of
from autograder.proof.procfs import Area
from autograder.proof.scene import Scene
from autograder.student_side.recorder.semaphore_names import LEARNT

_NAMELESS = ("/memfd:", "/dev/zero (deleted)")  # the latter: mapped without a file
_SYSTEM_V = "/SYSV"  # memory of `shmget`: found by its number, whatever its path says
_FOLDER = "/dev/shm/"  # where `sem_open` puts semaphores
_RANDOM = re.compile(r"sem\.mp-(\d+-)?[a-z0-9_]{8}")  # tempfile's eight letters


def can_be_opened(pid: int, area: Area, scene: Scene) -> bool:
    """Whether somebody outside may open the memory of a shared area by a name."""
    names = _names(pid, area)
    return bool(names) and not (
        all(_is_random(pid, name) for name in names)
        and _is_secret(area, scene)
        and not any(
            scene.holders.outside(f"{_FOLDER}{name}", scene.members) for name in names
        )
    )


def _names(pid: int, area: Area) -> list[str]:
    """The names by which the memory can be opened.

    That a path is marked as deleted says little: `sem_open` makes the file under
    another name first, and only that one is gone.
    """
    if area.path.startswith(_NAMELESS):
        return []
    if area.path.startswith(_SYSTEM_V):
        return [area.path]
    in_folder = area.path.startswith(_FOLDER)
    found = _in_folder(pid, area) if in_folder else []
    if not area.path.endswith(" (deleted)"):
        return [area.path.removeprefix(_FOLDER), *found]
    try:
        file = Path(f"/proc/{pid}/map_files/{area.start:x}-{area.end:x}")
        links = file.stat().st_nlink
    except OSError:  # only for the administrator
        links = len(found) if in_folder else 1
    return found if links <= len(found) else [*found, area.path]


def _in_folder(pid: int, area: Area) -> list[str]:
    folder = Path(f"/proc/{pid}/root{_FOLDER}")
    return [e.name for e in folder.iterdir() if e.lstat().st_ino == area.inode]


def _is_random(pid: int, name: str) -> bool:
    """Whether a name is one of the library's, and only its user may open it."""
    if not _RANDOM.fullmatch(name):
        return False
    status = Path(f"/proc/{pid}/root{_FOLDER}{name}").lstat()
    return status.st_nlink == 1 and not status.st_mode & 0o077


def _is_secret(area: Area, scene: Scene) -> bool:
    """Whether no process that has the memory has learnt its name."""
    folder = scene.world.lines_folder
    if folder is None or (folder / LEARNT).exists():
        return False
    return all(
        facts_of(pid, folder) is not None or is_helper(pid)
        for pid in scene.holders.mapping(area, frozenset())
    )
