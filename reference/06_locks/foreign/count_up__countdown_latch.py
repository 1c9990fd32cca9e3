# exercise: count_up
# label: right
# style: hand-made latch with Condition, non-daemon threads joined at the end
import threading


class Latch:
    def __init__(self, n):
        self.n = n
        self.c = threading.Condition()

    def down(self):
        with self.c:
            self.n -= 1
            self.c.notify_all()

    def wait(self):
        with self.c:
            while self.n > 0:
                self.c.wait()


def count_up(counter, times, workers):
    latch, lock, ts = Latch(workers), threading.Lock(), []

    def f():
        for _ in range(times):
            with lock:
                counter.value += 1
        latch.down()

    for _ in range(workers):
        ts.append(threading.Thread(target=f))
    for t in ts:
        t.start()
    latch.wait()
    for t in ts:
        t.join()
