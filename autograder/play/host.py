"""The program of a host: ``python -I -S -B host.py CONTROL RUNNER``.

`hosting` tells what is said on the descriptor CONTROL; RUNNER is the path of the
program that each play runs.  It is short because it is compiled at every start.
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


if __name__ == "__main__":
    made = packages(os.path.dirname(os.path.abspath(__file__)))
    from autograder.play import hosting

    for loaded in [name for name in sys.modules if name.startswith(made)]:
        del sys.modules[loaded]  # a play is to see nothing of it
    code, namespace = hosting.serve(int(sys.argv[1]), sys.argv[2])
    exec(code, namespace)  # in the process of a play, as if it had been started so
