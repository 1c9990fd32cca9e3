"""What a program printed: each traceback once, and no frame of the kit."""

from __future__ import annotations

from autograder.evidence import Outcome, Run
from autograder.grading.printed import printed

TRACEBACK = """\
Exception in thread Thread-{number} (work):
Traceback (most recent call last):
  File "/usr/lib/python3.11/threading.py", line 982, in run
    self._target(*self._args, **self._kwargs)
  File "/home/ada/threads.py", line 4, in work
    return task() + {what}
           ~~~~~~~^~~
TypeError: unsupported operand
"""


def run(output: str) -> Run:
    """Make a run that printed this."""
    return Run(scenario="x", outcome=Outcome.RETURNED, output=output)


def traceback(number: int, what: str = "1") -> str:
    """Write what Python prints when a thread ends with an exception."""
    return TRACEBACK.format(number=number, what=what)


def test_equal_tracebacks_are_shown_once() -> None:
    """Of several threads, and of several plays; the rest stays in its place."""
    plays = [run(traceback(1) + "hello\n" + traceback(2)), run(traceback(1))]
    text = printed(plays)
    assert text.count("Traceback") == 1
    assert text.startswith("Exception in thread Thread-1")
    assert text.endswith("hello\n(and the same 2 times more)\n")


def test_other_tracebacks_stay() -> None:
    """Another line, or another exception, is another one."""
    assert printed([run(traceback(1) + traceback(2, "2"))]).count("Traceback") == 2
    assert printed([run(traceback(1) + traceback(2))]).endswith("same once more)\n")


def test_a_chain_of_exceptions_is_one() -> None:
    """What led to it belongs to it."""
    first = traceback(1)
    chain = first + "\nDuring handling of the above exception, another one:\n\n"
    chain += first.split("\n", 1)[1]
    text = printed([run(chain + chain)])
    assert text.count("During handling") == 1
    assert "the same once more" in text


def test_what_the_program_itself_prints_stays() -> None:
    """Twice the same line is twice the same line, also one like a traceback's."""
    text = "Traceback (most recent call last):\nTraceback (most recent call last):\n"
    assert printed([run(text), run("hello\n" * 2)]) == text + "hello\nhello\n"


def test_frames_of_the_kit_are_left_out() -> None:
    """The student's code was called by somebody, and that is ours."""
    ours = '  File "/x/student_side/gates.py", line 1, in call\n    go()\n'
    output = traceback(1).replace("  File", f"{ours}  File", 1)
    assert printed([run(output)]) == traceback(1)
