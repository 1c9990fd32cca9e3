# exercise: run_in_background
# label: wrong
# mistake: waits for a "has begun" latch that the thread counts down in a finally, that is only when the task is over, so the call returns a finished thread; breaks "return that thread at once" and "This call does not wait for it".
import threading


class _CountDownLatch:
    def __init__(self, count):
        self._count = count
        self._monitor = threading.Condition()

    def count_down(self):
        with self._monitor:
            self._count -= 1
            if self._count == 0:
                self._monitor.notify_all()

    def await_zero(self):
        with self._monitor:
            while self._count > 0:
                self._monitor.wait()


def run_in_background(task, *args):
    running = _CountDownLatch(1)

    def body():
        try:
            task(*args)
        finally:
            running.count_down()

    thread = threading.Thread(target=body)
    thread.start()
    running.await_zero()  # never hand out a thread that is not running yet
    return thread
