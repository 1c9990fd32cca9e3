# exercise: run_all
# style: condition_countdown
import threading


class Countdown:
    def __init__(self, n):
        self.n = n
        self.changed = threading.Condition()

    def one_less(self):
        with self.changed:
            self.n -= 1
            self.changed.notify_all()

    def wait(self):
        with self.changed:
            while self.n > 0:
                self.changed.wait()


def run_all(tasks):
    countdown = Countdown(len(tasks))

    def guarded(task):
        try:
            task()
        finally:
            countdown.one_less()

    for task in tasks:
        threading.Thread(target=guarded, args=(task,), daemon=True).start()
    countdown.wait()
