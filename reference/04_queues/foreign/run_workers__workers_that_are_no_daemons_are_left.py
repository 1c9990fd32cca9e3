# exercise: run_workers
# label: wrong
# mistake: returns "when every worker has ended": q.join() waits for the tasks only; the workers are no daemons, wait in get for ever, and the program cannot end
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    errors = []
    for task in tasks:
        q.put(task)

    def worker():
        while True:
            task = q.get()
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)
            finally:
                q.task_done()

    for i in range(workers):
        t = threading.Thread(target=worker, name="worker-%d" % i)
        t.start()
    q.join()
    if errors:
        raise errors[0]
    return values
