# exercise: run_workers
# label: wrong
# mistake: the try stands around the whole loop, so a task that raises ends its worker, and with one worker the rest never runs

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    results = []
    exceptions = []

    def worker():
        try:
            while True:
                task = q.get_nowait()
                results.append(task())
        except queue.Empty:
            pass
        except Exception as exc:
            exceptions.append(exc)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if exceptions:
        raise exceptions[0]
    return results
