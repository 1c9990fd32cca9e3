"""Empties a folder from inside a closed place, whatever a play has left there.

It imports nothing that not every host has; a folder may be thousands deep, and forbid
that anybody looks into it.
"""

from __future__ import annotations

import os


def empty(folder: str) -> None:
    """Remove all that is in ``folder``, as far as it can be."""
    try:
        home = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return
    try:
        while _flatten(home):
            continue
    finally:
        os.close(home)


def _flatten(home: int) -> bool:
    """Remove the files of a folder, and lift what is two deep; False when it is empty.

    So nothing has to be followed into its depth.  Tells whether there was progress.
    """
    went_on = False
    for name in os.listdir(home):
        try:
            os.unlink(name, dir_fd=home)
            went_on = True
            continue
        except OSError:
            pass  # a folder
        went_on = _lift(home, name) or went_on
    return went_on


def _lift(home: int, name: str) -> bool:
    """Remove a folder, after what is in it has gone up."""
    try:
        os.chmod(name, 0o700, dir_fd=home)
        inside = os.open(
            name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=home
        )
    except OSError:
        return False
    try:
        for number, child in enumerate(os.listdir(inside)):
            try:
                os.unlink(child, dir_fd=inside)
            except OSError:
                lifted = f"{name[:32]}.{number}"
                os.rename(child, lifted, src_dir_fd=inside, dst_dir_fd=home)
        os.rmdir(name, dir_fd=home)
    except OSError:
        return False
    finally:
        os.close(inside)
    return True
