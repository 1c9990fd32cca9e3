# exercise: run_workers
# label: wrong
# mistake: the try is around the whole loop, so a task that raises ends its worker; with one worker (or a failing task for each) the tasks behind it never run

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)

    values = []
    errors = []

    def worker():
        try:
            while True:
                task = q.get_nowait()
                values.append(task())
        except queue.Empty:
            pass  # all done
        except BaseException as e:
            errors.append(e)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    if errors:
        raise errors[0]
    return values
