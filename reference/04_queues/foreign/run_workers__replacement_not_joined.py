# exercise: run_workers
# label: wrong
# mistake: a worker whose task raises starts a new worker in its place and ends, but nobody joins the new one: the caller raises while tasks are not run yet and a worker is at work (breaks ":raises: when every task has run and every worker has ended")
import queue
import threading


def run_workers(tasks, workers):
    counter = queue.Queue()
    for task in tasks:
        counter.put(task)
    values = []
    errors = []

    def work():
        try:
            while True:
                try:
                    task = counter.get_nowait()
                except queue.Empty:
                    return
                values.append(task())
        except Exception as error:
            errors.append(error)
            # this worker is lost: put another one in its place
            threading.Thread(target=work).start()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]
    return values
