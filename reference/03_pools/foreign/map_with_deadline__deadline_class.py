# exercise: map_with_deadline
# label: right
# style: a small Deadline class with left()
import multiprocessing
import time


class Deadline:
    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        return max(0.0, self._end - time.monotonic())


def map_with_deadline(func, items, seconds, processes=2):
    deadline = Deadline(seconds)
    with multiprocessing.Pool(processes) as pool:
        answers = [pool.apply_async(func, (item,)) for item in items]
        for answer in answers:
            answer.wait(deadline.left)
        if all(answer.ready() for answer in answers):
            return [answer.get() for answer in answers]
        return None
