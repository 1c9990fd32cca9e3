# exercise: run_workers
# label: right
# style: plain threads, numbered tasks in a queue filled first, get_nowait in its own small try; the first exception in the list
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for numbered in enumerate(tasks):
        todo.put(numbered)

    lock = threading.Lock()
    values = []
    errors = {}

    def work():
        while True:
            try:
                number, task = todo.get_nowait()
            except queue.Empty:
                return
            try:
                value = task()
            except BaseException as error:
                with lock:
                    errors[number] = error
            else:
                with lock:
                    values.append(value)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    if errors:
        raise errors[min(errors)]
    return values
