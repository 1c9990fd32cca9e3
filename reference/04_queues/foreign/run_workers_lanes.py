# exercise: run_workers
# label: wrong
# mistake: a queue for each worker, dealt round robin; tasks behind a long one wait while other workers are idle
import queue
import threading


def run_workers(tasks, workers):
    lanes, out, bad = [queue.Queue() for _ in range(workers)], [], []
    for i, t in enumerate(tasks):
        lanes[i % workers].put(t)

    def work(lane):
        while True:
            try:
                task = lane.get_nowait()
            except queue.Empty:
                return
            try:
                out.append(task())
            except BaseException as e:
                bad.append(e)

    crew = [threading.Thread(target=work, args=(lane,)) for lane in lanes]
    for t in crew:
        t.start()
    for t in crew:
        t.join()
    if bad:
        raise bad[0]
    return out
