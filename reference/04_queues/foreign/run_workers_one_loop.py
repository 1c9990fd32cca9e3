# exercise: run_workers
# label: wrong
# mistake: each thread is joined right after its start, so the first worker does everything alone
import queue
import threading


def run_workers(tasks, workers):
    q, out, bad = queue.Queue(), [], []
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

    for _ in range(workers):
        t = threading.Thread(target=work)
        t.start()
        t.join()
    if bad:
        raise bad[0]
    return out
