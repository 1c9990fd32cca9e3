# exercise: run_workers
# label: wrong
# mistake: task_done() is called when a task has been taken, not when it has run: join() of the queue returns as soon as the last task is taken, so the values (and exceptions) of all tasks that still run are missing and their workers are left busy; breaks "the values of the tasks ... when every worker has ended".
import queue
import threading


def run_workers(tasks, workers):
    jobs = queue.Queue()
    values, failures = [], []

    def work():
        while True:
            task = jobs.get()
            jobs.task_done()  # always, also if the task raises
            try:
                values.append(task())
            except Exception as error:
                failures.append(error)

    for task in tasks:
        jobs.put(task)
    for _ in range(workers):
        threading.Thread(target=work, daemon=True).start()
    jobs.join()
    if failures:
        raise failures[0]
    return values
