import multiprocessing
import threading


class ChildFailed(Exception):
    pass


class Appender(multiprocessing.Process):
    def __init__(self, turn, append, record):
        super().__init__()
        self.turn = turn
        self.append = append
        self.record = record

    def run(self):
        self.turn.acquire()
        try:
            self.append(self.record)
        finally:
            self.turn.release()


def append_all(append, records):
    turn = multiprocessing.Lock()
    children = []
    for record in records:
        child = Appender(turn, append, record)
        child.start()
        children.append(child)
    codes = []
    for child in children:
        child.join()
        codes.append(child.exitcode)
    if any(codes):
        raise ChildFailed(f"exit codes {codes}")


def count_up(counter, times, workers):
    lock = threading.Lock()

    def work():
        for _ in range(times):
            more = counter.value + 1
            lock.acquire()
            counter.value = more
            lock.release()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


class Adder(multiprocessing.Process):
    def __init__(self, lock, counter, times):
        super().__init__(daemon=True)
        self.lock = lock
        self.counter = counter
        self.times = times

    def run(self):
        for _ in range(self.times):
            self.lock.acquire()
            try:
                self.counter.value += 1
            finally:
                self.lock.release()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    adders = [Adder(lock, counter, times) for _ in range(workers)]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()


def transfer(source, target, amount):
    if source is target:
        with source.lock:
            return source.balance >= amount
    with source.lock:
        with target.lock:
            if source.balance < amount:
                return False
            source.balance -= amount
            target.balance += amount
            return True


def prepare_and_store(prepare, store, items):
    lock = threading.Lock()

    def work(item):
        with lock:
            store(prepare(item))

    threads = [threading.Thread(target=work, args=(item,)) for item in items]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
