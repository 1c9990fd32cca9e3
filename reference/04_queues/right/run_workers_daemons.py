# exercise: run_workers
# style: daemons_task_done_and_join
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    done = queue.Queue()
    failed = queue.Queue()

    def worker():
        while True:
            task = q.get()
            try:
                done.put(task())
            except Exception as error:
                failed.put(error)
            finally:
                q.task_done()

    for _ in range(workers):
        threading.Thread(target=worker, daemon=True).start()
    for task in tasks:
        q.put(task)
    q.join()
    if not failed.empty():
        raise failed.get()
    return [done.get() for _ in range(done.qsize())]
