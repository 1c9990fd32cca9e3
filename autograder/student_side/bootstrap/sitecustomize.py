"""Start-up of every Python below `lockstep run`: keep facts for the proof.

Python imports a module of this name when it starts.  Another one that the user has is
loaded after it.  Written so that any Python, of version 2 too, can read it.
"""

import os
import sys


def _keep_facts(folder):
    # type: (str) -> None
    """Load `lines.py`, which lies beside this folder, and let it keep its files."""
    from importlib.machinery import SourceFileLoader  # not util: it loads a lot more

    path = os.path.join(os.path.dirname(_HERE), "lines.py")
    module = type(sys)("_lockstep_lines")
    SourceFileLoader("_lockstep_lines", path).exec_module(module)
    module.install(folder)


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
sys.path[:] = [entry for entry in sys.path if os.path.abspath(entry) != _HERE]
if sys.version_info >= (3, 11) and os.environ.get("LOCKSTEP_LINES"):
    try:  # noqa: SIM105 - contextlib is not loaded yet
        _keep_facts(os.environ["LOCKSTEP_LINES"])
    except Exception:  # noqa: BLE001 - as little as can be before a program
        pass  # it must not notice us; without facts, nothing is proved of it
_next_of_this_name()
