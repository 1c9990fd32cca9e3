# exercise: gather
# label: right
# style: systems programmer, a hand-made countdown latch over a condition, then all threads are joined before anything is raised
import threading


class Latch:
    def __init__(self, count):
        self.count = count
        self.zero = threading.Condition()

    def arrive(self):
        with self.zero:
            self.count -= 1
            if self.count == 0:
                self.zero.notify_all()

    def wait(self):
        with self.zero:
            while self.count > 0:
                self.zero.wait()


OK, FAILED = 0, 1


def gather(tasks):
    count = len(tasks)
    latch = Latch(count)
    status = [OK] * count
    words = [None] * count

    def entry(index, task):
        try:
            words[index] = task()
        except BaseException as error:
            status[index] = FAILED
            words[index] = error
        finally:
            latch.arrive()

    threads = [
        threading.Thread(target=entry, args=(index, task))
        for index, task in enumerate(tasks)
    ]
    for thread in threads:
        thread.start()
    latch.wait()
    for thread in threads:
        thread.join()
    for index in range(count):
        if status[index] == FAILED:
            raise words[index]
    return words
