# exercise: run_workers
# label: right
import queue
import threading


def run_workers(tasks, workers):
    to_do, done = queue.SimpleQueue(), queue.SimpleQueue()
    the_end = object()

    def work():
        while (task := to_do.get()) is not the_end:
            try:
                done.put((True, task()))
            except BaseException as error:
                done.put((False, error))

    for task in tasks:
        to_do.put(task)
    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        to_do.put(the_end)
        thread.start()
    for thread in threads:
        thread.join()
    outcomes = [done.get() for _ in range(done.qsize())]
    for went_well, value in outcomes:
        if not went_well:
            raise value
    return [value for _, value in outcomes]
