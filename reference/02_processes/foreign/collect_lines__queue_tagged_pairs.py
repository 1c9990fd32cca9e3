# exercise: collect_lines
# label: right
# style: Queue with (kind, text) pairs

from multiprocessing import Process, Queue

LINE, END = 1, 2


def work(task, n, q):
    def emit(line):
        q.put((LINE, line))

    try:
        task(n, emit)
    finally:
        q.put((END, n))


def collect_lines(task, workers):
    queue = Queue()
    processes = []
    for n in range(workers):
        p = Process(target=work, args=(task, n, queue))
        processes.append(p)
        p.start()
    running = set(range(workers))
    result = []
    while running:
        kind, what = queue.get()
        if kind == LINE:
            result.append(what)
        else:
            running.discard(what)
    for p in processes:
        p.join()
    return result
