# exercise: run_workers
# label: wrong
# mistake: the loop that collects the answers raises as soon as a failure comes out, while other tasks wait or run and the workers live on; breaks "raises: when every task has run and every worker has ended"
import queue
import threading


def run_workers(tasks, workers):
    jobs, answers = queue.SimpleQueue(), queue.SimpleQueue()

    def loop():
        while True:
            task = jobs.get()
            if task is None:
                return
            try:
                answers.put((0, task()))
            except Exception as error:
                answers.put((-1, error))

    for task in tasks:
        jobs.put(task)
    crew = [threading.Thread(target=loop) for _ in range(workers)]
    for thread in crew:
        jobs.put(None)
        thread.start()
    values = []
    for _ in tasks:
        status, value = answers.get()
        if status != 0:
            raise value
        values.append(value)
    for thread in crew:
        thread.join()
    return values
