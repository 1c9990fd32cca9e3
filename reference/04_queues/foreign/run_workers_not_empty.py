# exercise: run_workers
# label: wrong
# mistake: check-then-act race, another worker can take the last task between empty() and get(), which then waits forever
import queue
import threading


def run_workers(tasks, workers):
    q, out, bad = queue.Queue(), [], []
    for t in tasks:
        q.put(t)

    def work():
        while not q.empty():
            task = q.get()
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
