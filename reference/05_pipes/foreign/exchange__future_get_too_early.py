# exercise: exchange
# label: wrong
# mistake: both sides hand their send to an executor thread, but ask the future for its result before they receive, so with values larger than the buffer both wait in send forever; breaks "Both values may be larger than the pipe's buffer, so that send waits until the other side receives".
import multiprocessing
from concurrent.futures import ThreadPoolExecutor


class _Exchanger:
    def __init__(self, end):
        self._end = end

    def exchange(self, present):
        with ThreadPoolExecutor(max_workers=1) as executor:
            sending = executor.submit(self._end.send, present)
            sending.result()  # so that an error of the sender is not lost
            return self._end.recv()


def _partner(end, right):
    received = _Exchanger(end).exchange(right)
    end.send(received)
    end.close()


def exchange(left, right):
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_partner, args=(there, right))
    child.start()
    there.close()
    try:
        mine = _Exchanger(here).exchange(left)
        return mine, here.recv()
    finally:
        here.close()
        child.join()
