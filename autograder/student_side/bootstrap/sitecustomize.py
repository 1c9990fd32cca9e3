"""Start-up of every Python below `lockstep run`: keep facts for the proof.

Below a play they get what every process of it has: a script that a scenario runs
(`scripts.py`), and a Python that the student's code starts by itself.
Python imports a module of this name when it starts.  Another one that the user has is
loaded after it.  Written so that any Python, of version 2 too, can read it.
"""

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any  # noqa: F401 - in comments, for mypy


def _keep_facts(folder):
    # type: (str) -> None
    """Load `lines.py`, which is beside this folder, and let it keep its files."""
    _loaded("_lockstep_lines", "lines.py").install(folder)


def _record(folder):
    # type: (str) -> None
    """Let the program's locks know who holds them, its threads what they wait for."""
    package = type(sys)("_lockstep_recorder")  # not by its name, which may be taken
    package.__path__ = [os.path.join(os.path.dirname(_HERE), "recorder")]
    sys.modules[package.__name__] = package
    name = package.__name__ + ".installing"
    __import__(name)
    sys.modules[name].install(folder, _is_programs, _is_programs, _is_ours)


def _loaded(name, file):
    # type: (str, str) -> Any
    """Load a module by its path: the program's own may have any name."""
    from importlib.machinery import SourceFileLoader  # not util: it loads a lot more

    module = type(sys)(name)
    path = os.path.join(os.path.dirname(_HERE), file)
    SourceFileLoader(name, path).exec_module(module)
    return module


def _is_programs(file):
    # type: (str) -> bool
    """Return whether a file is neither the library's nor the kit's, nor made up."""
    return not (
        file.startswith(("<", _LIBRARY))
        or "site-packages" in file
        or "dist-packages" in file
        or _is_ours(file)
    )


def _is_ours(file):
    # type: (str) -> bool
    return file.startswith(os.path.join(os.path.dirname(_HERE), ""))


def _join_the_play(folder):
    # type: (str) -> None
    """Become a process of a play, however it was started; a helper keeps facts only."""
    if "multiprocessing.resource_tracker" in _program():
        _keep_facts(folder)
        return
    runner = _loaded("_lockstep_runner", "runner.py")
    runner.make_importable(os.path.dirname(_HERE))
    if os.environ.get("LOCKSTEP_SCRIPT"):
        from autograder.student_side import scripts

        scripts.install()
    else:
        from autograder.student_side import student_process

        student_process.become_student_process()


def _program():
    # type: () -> str
    """Return the program text that this Python was started with, if it was."""
    words = sys.orig_argv[1:]
    return words[words.index("-c") + 1] if "-c" in words[:-1] else ""


def _next_of_this_name():
    # type: () -> None
    """Load the user's own `sitecustomize`, if there is one."""
    this = sys.modules.pop("sitecustomize", None)
    try:
        import sitecustomize  # type: ignore[import-not-found]  # noqa: F401
    except ImportError:
        pass
    finally:
        if this is not None:
            sys.modules.setdefault("sitecustomize", this)


_HERE = os.path.dirname(os.path.abspath(__file__))
_LIBRARY = os.path.join(os.path.dirname(os.path.abspath(os.__file__)), "")
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != _HERE]
if sys.version_info >= (3, 11) and os.environ.get("LOCKSTEP_LINES"):
    try:
        if os.environ.get("LOCKSTEP_MODULES"):
            _join_the_play(os.environ["LOCKSTEP_LINES"])
        else:
            _record(os.environ["LOCKSTEP_LINES"])  # first: it may see what speaks
            _keep_facts(os.environ["LOCKSTEP_LINES"])  # against a proof by facts
    except Exception:  # noqa: BLE001 - as little as can be before a program
        pass  # the program must not notice us; without facts, nothing is proved of it
_next_of_this_name()
