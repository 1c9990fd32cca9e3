"""The program that runs a student's code: ``python -I -S -B runner.py FD``.

FD is one end of a socket pair; ``service`` describes what is said there.  Children that
multiprocessing spawns import this file again as ``__mp_main__``: they get the same
clock and the same modules, and no socket.

It is short because it is compiled again in every process.
"""

import os
import sys


def make_importable(folder: str) -> None:
    """Make ``autograder.student_side`` importable, and nothing else of the kit."""
    if "autograder" in sys.modules:
        return
    parent = type(sys)("autograder", "Of the kit, only `student_side` is here.")
    sys.modules["autograder"] = parent
    parent.__path__ = [os.path.dirname(folder)]
    __import__("autograder.student_side")
    parent.__path__ = []


if __name__ in {"__main__", "__mp_main__"}:
    make_importable(os.path.dirname(os.path.abspath(__file__)))
    if __name__ == "__main__":
        from autograder.student_side import service

        service.serve(int(sys.argv[1]))
    elif "LOCKSTEP_MODULES" in os.environ:
        from autograder.student_side import student_process

        student_process.become_student_process()
