# exercise: count_up
# label: right
# style: a home-made fair ticket lock on a Condition, used as a context manager by Thread subclasses
import threading


class TicketLock:
    def __init__(self):
        self._condition = threading.Condition(threading.Lock())
        self._next = 0
        self._serving = 0

    def __enter__(self):
        with self._condition:
            ticket = self._next
            self._next += 1
            while self._serving != ticket:
                self._condition.wait()
        return self

    def __exit__(self, exc_type, exc, traceback):
        with self._condition:
            self._serving += 1
            self._condition.notify_all()


class Adder(threading.Thread):
    def __init__(self, counter, times, ticket_lock):
        super().__init__()
        self.counter = counter
        self.times = times
        self.ticket_lock = ticket_lock

    def run(self):
        for _ in range(self.times):
            with self.ticket_lock:
                self.counter.value += 1


def count_up(counter, times, workers):
    ticket_lock = TicketLock()
    adders = [Adder(counter, times, ticket_lock) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
