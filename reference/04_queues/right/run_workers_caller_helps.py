# exercise: run_workers
# style: caller_is_one_of_them
import queue
import threading


def run_workers(tasks, workers):
    q = queue.SimpleQueue()
    for task in tasks:
        q.put(task)
    values, errors = [], []

    def work():
        try:
            while True:
                task = q.get(block=False)
                try:
                    values.append(task())
                except Exception as error:
                    errors.append(error)
        except queue.Empty:
            pass

    others = [threading.Thread(target=work) for _ in range(workers - 1)]
    for t in others:
        t.start()
    work()
    for t in others:
        t.join()
    if errors:
        raise errors[0]
    return values
