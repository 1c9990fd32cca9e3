# exercise: exchange
# label: right
# style: Process subclass, child sends first; bytes on the wire, so the report is the very message that came in
import pickle
from collections.abc import Sequence
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from typing import Any


class Partner(Process):
    def __init__(self, right: Any, ends: Sequence[Connection]) -> None:
        super().__init__(name="partner")
        self.right = right
        self.ends = tuple(ends)

    def run(self) -> None:
        parents, mine = self.ends
        parents.close()
        mine.send_bytes(pickle.dumps(self.right))
        received = pickle.loads(mine.recv_bytes())
        mine.send_bytes(pickle.dumps(received))
        mine.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = Pipe()
    partner = Partner(right, (here, there))
    partner.start()
    there.close()
    try:
        from_child = pickle.loads(here.recv_bytes())
        here.send_bytes(pickle.dumps(left))
        report = pickle.loads(here.recv_bytes())
    finally:
        here.close()
        partner.join()
    return from_child, report
