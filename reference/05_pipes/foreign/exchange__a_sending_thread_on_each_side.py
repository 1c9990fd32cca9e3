# exercise: exchange
# label: right

import multiprocessing
import threading
from typing import Any


class _Sender(threading.Thread):
    """Sends one value; it may have to wait for that."""

    def __init__(self, end: Any, value: Any) -> None:
        super().__init__()
        self.end = end
        self.value = value

    def run(self) -> None:
        self.end.send(self.value)


class _Partner(multiprocessing.Process):
    def __init__(self, right: Any, there: Any, here: Any) -> None:
        super().__init__()
        self.right = right
        self.there = there
        self.here = here

    def run(self) -> None:
        self.here.close()
        sender = _Sender(self.there, self.right)
        sender.start()
        received = self.there.recv()
        sender.join()  # only then is the end free for the report
        self.there.send(received)
        self.there.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = multiprocessing.Pipe()
    partner = _Partner(right, there, here)
    partner.start()
    there.close()
    sender = _Sender(here, left)
    sender.start()
    received = here.recv()
    report = here.recv()
    sender.join()
    here.close()
    partner.join()
    return received, report
