"""What a scenario gets beside the student's module: the maker of gates and probes."""

from __future__ import annotations

from autograder.student_side import gates, probes

TYPE_CHECKING = False  # the import of `typing` costs each play some milliseconds
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from autograder.student_side import timed_work

    Watched = TypeVar("Watched")


class Stage:
    """Makes the things that a scenario hands to the student's code.

    Whatever is made here stops at gates, and works in threads and in child processes,
    however they are started.  Labels say to the referee and the verdict who is where.

    >>> def two_tasks(student, stage):
    ...     return student.gather([stage.task("a"), stage.task("b")])
    """

    def gate(self, label: str) -> Any:
        """Stop until the referee opens the gate, and return what it sends."""
        return gates.gate(label)

    def task(
        self,
        label: str,
        *,
        raises: bool = False,
        each: bool = False,
        exits: int | None = None,
        size: int = 0,
    ) -> probes.Task:
        """Return a callable that stops at a gate and returns what the referee sends.

        With ``raises`` it raises ``TaskFailed`` instead; with ``exits`` it ends its
        process at once with that exit code, or by that signal if it is negative.  With
        ``each`` the first argument of a call is part of the label, ``label:argument``,
        so that every item of a map has a gate and a value of its own.  With ``size``
        the value is filled up with dots to a text of so many letters.
        """
        return probes.Task(label, raises=raises, each=each, exits=exits, size=size)

    def number(self, label: str, start: int = 0) -> probes.Number:
        """Return an object whose ``value`` stops before each read and each write."""
        return probes.Number(label, start)

    def shared_number(self, label: str, start: int = 0) -> probes.SharedNumber:
        """Return the same for several processes: its value lies in shared memory."""
        return probes.SharedNumber.create(label, start)

    def watch(self, watched: Watched, *names: str, label: str) -> Watched:
        """Make the student's own object stop before its attributes are used.

        Without names, all of its data is watched where the student's code uses it.
        The gates are ``label:name:read`` and ``label:name:write``.  Returns the object.
        """
        from autograder.student_side.watching import watch

        return watch(watched, names, label)

    def account(self, name: str, balance: int = 0) -> probes.Account:
        """Return an account with a ``balance`` and a ``lock``, both with gates."""
        return probes.Account(name, balance)

    def cpu_work(self, units: int, *, label: str = "work") -> probes.CpuWork:
        """Return CPU-bound work: stops at ``label:item``, then computes.

        A unit takes some milliseconds of one CPU.
        """
        return probes.CpuWork(label, units)

    def timed_work(self, label: str) -> timed_work.TimedWork:
        """Return CPU-bound work without a gate, that reports when and where it ran.

        For a stopwatch beside the proof: with gates, one would compute at a time.
        """
        from autograder.student_side import timed_work

        return timed_work.TimedWork(label)

    def line_gates(self) -> None:
        """From now on, stop before every line of the student's functions."""
        from autograder.student_side import line_gates

        line_gates.install()

    def script(
        self, start_method: str, *, watched: str, called: str = ""
    ) -> dict[str, Any]:
        """Run the student's file as a script, as ``python FILE`` does; wait for it.

        Its processes stop before each call of the function ``watched``, at
        ``watched:argument``; see ``scripts`` for the other gates.  With ``called`` the
        file is imported instead, and then that function of it is called.  Returns the
        ``exit code`` and what was ``printed``.
        """
        from autograder.student_side import scripts

        return scripts.run(start_method, watched, called)
