# exercise: count_up
# label: wrong
# mistake: a home-made CountDownLatch is opened by the last worker; with no workers nobody opens it and the call hangs: "how many threads; may be 0"
import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.lock = threading.Lock()
        self.opened = threading.Event()

    def count_down(self):
        with self.lock:
            self.count -= 1
            if self.count == 0:
                self.opened.set()

    def wait(self):
        self.opened.wait()


def count_up(counter, times, workers):
    latch = CountDownLatch(workers)
    lock = threading.Lock()

    def run():
        try:
            for _ in range(times):
                with lock:
                    counter.value += 1
        finally:
            latch.count_down()

    threads = [threading.Thread(target=run) for _ in range(workers)]
    for thread in threads:
        thread.start()
    latch.wait()
    for thread in threads:
        thread.join()
