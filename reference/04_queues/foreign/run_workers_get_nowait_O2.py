# exercise: run_workers
# label: right
# style: compact, SimpleQueue filled first, closures with get_nowait
import queue
import threading


def run_workers(tasks, workers):
    q, out, bad = queue.SimpleQueue(), [], []
    for t in tasks:
        q.put(t)

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                out.append(task())
            except BaseException as e:
                bad.append(e)

    crew = [threading.Thread(target=work) for _ in range(workers)]
    for t in crew:
        t.start()
    for t in crew:
        t.join()
    if bad:
        raise bad[0]
    return out
