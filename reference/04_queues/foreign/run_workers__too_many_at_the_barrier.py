# exercise: run_workers
# label: wrong
# mistake: only as many threads are started as there are tasks, but the barrier at the beginning waits for ``workers`` of them, so with fewer tasks than workers the call never returns; breaks ":param tasks: ... there may be none, and fewer than ``workers``"
import queue
import threading


def run_workers(tasks, workers):
    to_do = queue.SimpleQueue()
    for task in tasks:
        to_do.put(task)
    beginning = threading.Barrier(workers)  # so that all of them are busy
    values, errors = [], []

    def work():
        beginning.wait()
        while True:
            try:
                task = to_do.get_nowait()
            except queue.Empty:
                return
            try:
                values.append(task())
            except Exception as error:
                errors.append(error)

    threads = [
        threading.Thread(target=work) for _ in range(min(workers, len(tasks)))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
