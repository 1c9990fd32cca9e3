# exercise: exchange
# label: wrong
# mistake: None means "not yet there" in the parent's two variables; if `left` or `right` is None, its state is never left: the parent asks for a third message and EOFError comes out of the call; breaks "raises: nothing" (and nothing is returned)

import multiprocessing
from typing import Any


class _Partner(multiprocessing.Process):
    def __init__(self, right: Any, there: Any, here: Any) -> None:
        super().__init__()
        self.right = right
        self.there = there
        self.here = here

    def run(self) -> None:
        self.here.close()
        received = self.there.recv()
        self.there.send(("value", self.right))
        self.there.send(("report", received))
        self.there.close()


def exchange(left: Any, right: Any) -> tuple[Any, Any]:
    here, there = multiprocessing.Pipe()
    partner = _Partner(right, there, here)
    partner.start()
    there.close()
    here.send(left)
    value = report = None
    while value is None or report is None:
        kind, content = here.recv()
        if kind == "value":
            value = content
        else:
            report = content
    here.close()
    partner.join()
    return value, report
