# exercise: run_all
# label: wrong
# mistake: task_done() is not in a finally, so a task that raises is never reported as done and jobs.join() waits for ever
import queue
import threading


def run_all(tasks):
    jobs = queue.Queue()
    for task in tasks:
        jobs.put(task)

    def worker():
        job = jobs.get()
        job()
        jobs.task_done()

    threads = [threading.Thread(target=worker) for _ in tasks]
    for thread in threads:
        thread.start()

    jobs.join()
    for thread in threads:
        thread.join()
