# exercise: run_workers
# style: get_with_a_timeout_and_a_flag
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    all_in = threading.Event()
    outcomes = []

    def worker():
        while True:
            try:
                task = q.get(timeout=0.02)
            except queue.Empty:
                if all_in.is_set():
                    return
                continue
            try:
                outcomes.append((task(), None))
            except Exception as e:
                outcomes.append((None, e))

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for task in tasks:
        q.put(task)
    all_in.set()
    for t in threads:
        while t.is_alive():
            t.join(timeout=0.1)
    for _, e in outcomes:
        if e is not None:
            raise e
    return [value for value, _ in outcomes]
