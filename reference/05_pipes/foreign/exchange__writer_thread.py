# exercise: exchange
# label: right
import multiprocessing
import threading


class _Duplex:
    """Sends in a thread of its own while the caller receives."""

    def __init__(self, end):
        self._end = end

    def swap(self, present):
        writer = threading.Thread(target=self._end.send, args=(present,))
        writer.start()
        try:
            return self._end.recv()
        finally:
            writer.join()


class _Partner(multiprocessing.Process):
    def __init__(self, present, here, there):
        super().__init__()
        self._present = present
        self._here = here
        self._there = there

    def run(self):
        self._here.close()
        with self._there as end:
            received = _Duplex(end).swap(self._present)
            end.send(received)


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    with here:
        partner = _Partner(right, here, there)
        try:
            partner.start()
        finally:
            there.close()
        try:
            mine = _Duplex(here).swap(left)
            theirs = here.recv()
        finally:
            here.close()
            partner.join()
    return mine, theirs
