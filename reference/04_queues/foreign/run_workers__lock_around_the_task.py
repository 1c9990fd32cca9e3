# exercise: run_workers
# label: wrong
# mistake: the lock that guards the list is held while the task runs, so only one worker is at work at any moment (tasks that wait for each other hang)
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)

    lock = threading.Lock()
    values = []
    errors = []

    def work():
        while True:
            try:
                task = todo.get_nowait()
            except queue.Empty:
                return
            # the lists are shared by all workers, so they need a lock
            with lock:
                try:
                    values.append(task())
                except BaseException as e:
                    errors.append(e)

    crew = [threading.Thread(target=work) for _ in range(workers)]
    for w in crew:
        w.start()
    for w in crew:
        w.join()

    if errors:
        raise errors[0]
    return values
