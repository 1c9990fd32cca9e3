# exercise: collect_lines
# label: right
# style: over-engineered, class-based: a pipe for each worker, multiplexed with connection.wait
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing import connection
from typing import Any


class _Emitter:
    """Lives in a child; safe even if the task has threads."""

    def __init__(self, outlet) -> None:
        self._outlet = outlet
        self._guard = threading.Lock()

    def __call__(self, line: str) -> None:
        with self._guard:
            self._outlet.send(line)


def _crew_member(task: Callable[..., Any], number: int, outlet) -> None:
    with outlet:
        task(number, _Emitter(outlet))


class _Crew:
    def __init__(self, task: Callable[..., Any], size: int) -> None:
        self._task = task
        self._size = size
        self._inlets: list = []
        self._processes: list = []

    def __enter__(self) -> "_Crew":
        try:
            for number in range(self._size):
                self._hire(number)
        except BaseException:
            self._dismiss(force=True)
            raise
        return self

    def __exit__(self, kind, error, trace) -> None:
        self._dismiss(force=kind is not None)

    def _hire(self, number: int) -> None:
        inlet, outlet = multiprocessing.Pipe(duplex=False)
        self._inlets.append(inlet)
        with outlet:
            process = multiprocessing.Process(
                target=_crew_member,
                args=(self._task, number, outlet),
                name=f"crew-{number}",
            )
            process.start()
        self._processes.append(process)

    def _dismiss(self, force: bool) -> None:
        for process in self._processes:
            if force:
                process.kill()
            process.join()
        for inlet in self._inlets:
            inlet.close()

    def lines(self):
        pending = list(self._inlets)
        while pending:
            for inlet in connection.wait(pending):
                try:
                    line = inlet.recv()
                except (EOFError, OSError):
                    pending.remove(inlet)
                else:
                    yield line


def collect_lines(task: Callable[..., Any], workers: int) -> list[str]:
    """Run ``task(number, emit)`` in processes, all at once, and return their lines."""
    with _Crew(task, workers) as crew:
        return list(crew.lines())
