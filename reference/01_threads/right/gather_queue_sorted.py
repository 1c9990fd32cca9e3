# exercise: gather
# style: queue_then_sort
from queue import Queue
from threading import Thread


def gather(tasks):
    done = Queue()

    def worker(i):
        try:
            done.put((i, True, tasks[i]()))
        except Exception as problem:
            done.put((i, False, problem))

    threads = [Thread(target=worker, args=(i,)) for i in range(len(tasks))]
    for thread in threads:
        thread.start()
    finished = sorted((done.get() for _ in threads), key=lambda entry: entry[0])
    for thread in threads:
        thread.join()
    values = []
    for _, good, outcome in finished:
        if not good:
            raise outcome
        values.append(outcome)
    return values
