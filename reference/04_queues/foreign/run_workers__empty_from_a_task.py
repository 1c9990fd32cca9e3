# exercise: run_workers
# label: wrong
# mistake: get_nowait and the task share one try, so a task that itself raises queue.Empty is taken for the end: its exception is lost and its worker stops (with one worker the rest never runs); breaks "A task that raises stops neither its worker nor another one."
import queue
from concurrent.futures import ThreadPoolExecutor, wait


def run_workers(tasks, workers):
    todo = queue.SimpleQueue()
    for task in tasks:
        todo.put(task)
    values = []
    errors = []

    def serve():
        while True:
            try:
                task = todo.get_nowait()
                values.append(task())
            except queue.Empty:
                return
            except BaseException as error:
                errors.append(error)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        wait([pool.submit(serve) for _ in range(workers)])
    if errors:
        raise errors[0]
    return values
