"""A signal comes in the midst of a put, and its handler puts into the same queue."""

import os
import queue
import signal


class Records(queue.Queue):
    def _put(self, item):
        if item == "first":
            os.kill(os.getpid(), signal.SIGUSR1)
        super()._put(item)


def handler(*_):
    records.put("second")  # <- here


records = Records()
signal.signal(signal.SIGUSR1, handler)
records.put("first")
signal.signal(signal.SIGUSR1, signal.SIG_DFL)
