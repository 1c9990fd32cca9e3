# exercise: run_workers
# expect: worker-ends-with-its-task
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values, errors = [], []

    def work():
        try:
            while True:
                values.append(q.get_nowait()())  # <- here
        except queue.Empty:
            pass
        except Exception as e:
            errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
