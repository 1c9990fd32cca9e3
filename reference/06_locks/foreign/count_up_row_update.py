# exercise: count_up
# label: right
# style: class-based, the lock is a small transaction object
import threading


class RowTransaction:
    def __init__(self, row):
        self._row = row
        self._exclusive = threading.RLock()

    def __enter__(self):
        self._exclusive.acquire()
        return self._row

    def __exit__(self, kind, error, trace):
        self._exclusive.release()
        return False


class Incrementer(threading.Thread):
    def __init__(self, transaction, times):
        threading.Thread.__init__(self)
        self.transaction = transaction
        self.times = times

    def run(self):
        for _ in range(self.times):
            with self.transaction as row:
                seen = row.value
                row.value = seen + 1


def count_up(counter, times, workers):
    transaction = RowTransaction(counter)
    crew = [Incrementer(transaction, times) for _ in range(workers)]
    for member in crew:
        member.start()
    for member in crew:
        member.join()
