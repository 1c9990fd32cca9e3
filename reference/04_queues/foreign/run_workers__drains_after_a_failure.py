# exercise: run_workers
# label: wrong
# mistake: mixed up with task 1: after the first exception the workers only take the remaining tasks out of the queue and do not run them; breaks "Every task runs once." and ":raises: when every task has run and every worker has ended"
import queue
import threading

END = object()


def run_workers(tasks, workers):
    todo = queue.Queue()
    outcome = queue.SimpleQueue()
    failures = queue.SimpleQueue()
    failed = threading.Event()

    def work():
        while (task := todo.get()) is not END:
            if failed.is_set():
                continue  # take it, so that nobody is stuck
            try:
                outcome.put(task())
            except BaseException as error:
                failures.put(error)
                failed.set()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for task in tasks:
        todo.put(task)
    for _ in threads:
        todo.put(END)
    for thread in threads:
        thread.join()
    if failed.is_set():
        raise failures.get()
    return [outcome.get() for _ in range(outcome.qsize())]
