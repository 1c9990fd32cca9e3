"""The program of a host: ``python -I -S -B host.py CONTROL RUNNER [PLACE]``.

`hosting` describes the lines on the descriptor CONTROL; RUNNER is the path of the
program that each play runs.  PLACE is what a closed place is like, a JSON object.  It
is short because it is compiled at every start.

To become the reaper takes a module that opens a file for good in some Pythons.  A play
must not meet that file, and a reaper stays one over exec (prctl(2)): then this program
is started again, with a last argument that says so.
"""

import os
import sys


def packages(folder: str) -> tuple[str, str]:
    """Make the modules beside this file importable, without what `__init__` imports."""
    names = ("autograder", "autograder.play")
    for name, path in zip(names, (os.path.dirname(folder), folder), strict=True):
        package = type(sys)(name)
        package.__path__ = [path]
        sys.modules[name] = package
    return names


def files() -> list[str]:
    """Return the numbers of the open files."""
    return os.listdir("/proc/self/fd")


if __name__ == "__main__":
    made = packages(os.path.dirname(os.path.abspath(__file__)))
    from autograder.play.shelf import Shelf
    from autograder.play.warden import become_reaper

    shelf, before = Shelf(), files()
    if sys.argv[-1] != "reaper":
        shelf.keep(become_reaper)
        if files() != before:
            flags = ["-I", "-S", "-B"]
            again = [sys.executable, *flags, *sys.argv, "reaper"]
            os.execv(sys.executable, again)
    from autograder.play import hosting

    for loaded in [name for name in sys.modules if name.startswith(made)]:
        del sys.modules[loaded]  # a play must see nothing of it
    place = sys.argv[3] if sys.argv[3:] not in ([], ["reaper"]) else "{}"
    code, namespace = hosting.serve(int(sys.argv[1]), sys.argv[2], shelf, place)
    exec(code, namespace)  # in the process of a play, as if it had been started so
