# exercise: run_workers
# label: wrong
# mistake: get and task share one try, so a task that raises queue.Empty ends its worker and its exception is lost
import queue
import threading


def run_workers(tasks, workers):
    q, out, bad = queue.Queue(), [], []
    for t in tasks:
        q.put(t)

    def work():
        while True:
            try:
                out.append(q.get_nowait()())
            except queue.Empty:
                return
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
