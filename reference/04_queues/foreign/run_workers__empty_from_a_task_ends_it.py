# exercise: run_workers
# label: wrong
# mistake: get_nowait and the task stand in the same try, so a task that raises queue.Empty ends its worker and its exception is lost: "A task that raises stops neither its worker nor another one."
import queue
from concurrent.futures import ThreadPoolExecutor


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)
    values, errors = [], []

    def drain(_number):
        while True:
            try:
                values.append(todo.get_nowait()())
            except queue.Empty:
                return
            except BaseException as error:
                errors.append(error)

    with ThreadPoolExecutor(workers) as pool:
        list(pool.map(drain, range(workers)))
    if errors:
        raise errors[0]
    return values
