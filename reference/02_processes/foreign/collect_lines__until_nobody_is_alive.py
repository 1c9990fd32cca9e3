# exercise: collect_lines
# label: wrong
# mistake: "Run ... and return their lines": the loop ends as soon as no worker is alive, and what is still in the queue then is dropped: the last lines are missing, now and then or (many quick lines) nearly always
import multiprocessing
import queue


def worker(task, number, q):
    task(number, q.put)


def collect_lines(task, workers):
    q = multiprocessing.Queue()
    lines = []
    processes = []
    for n in range(workers):
        p = multiprocessing.Process(target=worker, args=(task, n, q))
        processes.append(p)
        p.start()

    while any(p.is_alive() for p in processes):
        try:
            lines.append(q.get(timeout=0.05))
        except queue.Empty:
            pass  # nothing yet, look again

    for p in processes:
        p.join()
    # print(len(lines), "lines")
    return lines
