# exercise: run_workers
# label: wrong
# mistake: the try is around the loop and not in it, so a task that raises ends its worker; with one worker (or a failure for each) the tasks after it never run.
import queue
import threading


class Worker(threading.Thread):
    def __init__(self, todo, values, errors):
        super().__init__()
        self.todo = todo
        self.values = values
        self.errors = errors

    def run(self):
        try:
            while True:
                task = self.todo.get_nowait()
                self.values.append(task())
        except queue.Empty:
            pass  # all tasks are done
        except BaseException as error:
            self.errors.append(error)


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)

    values = []
    errors = []
    team = [Worker(todo, values, errors) for _ in range(workers)]
    for worker in team:
        worker.start()
    for worker in team:
        worker.join()

    if errors:
        raise errors[0]
    return values
