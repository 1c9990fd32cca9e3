# exercise: append_all
# label: right

import multiprocessing
import traceback
from collections.abc import Callable, Sequence
from typing import Any


class _Appender(multiprocessing.Process):
    """Waits for the baton, and appends its record."""

    def __init__(
        self, append: Callable[[Any], object], record: Any, taker: Any, giver: Any
    ) -> None:
        super().__init__()
        self.append = append
        self.record = record
        self.taker = taker
        self.giver = giver

    def run(self) -> None:
        self.giver.close()  # the parent's end
        self.taker.recv()
        try:
            self.append(self.record)
        except BaseException:  # also SystemExit(0), which would look like success
            traceback.print_exc()
            raise SystemExit(1) from None


def append_all(append: Callable[[Any], object], records: Sequence[Any]) -> None:
    team = []
    for record in records:
        taker, giver = multiprocessing.Pipe(duplex=False)
        appender = _Appender(append, record, taker, giver)
        appender.start()
        taker.close()
        team.append((appender, giver))
    # All are there.  One gets the baton, and the next one when that one has ended,
    # however it ended.
    for appender, giver in team:
        try:
            giver.send("your turn")
        except OSError:
            pass  # it is dead already; its exit code tells
        appender.join()
        giver.close()
    if any(appender.exitcode != 0 for appender, _ in team):
        raise ChildFailed("append raised in a child process")
