# exercise: collect_lines
# label: right
# style: a thread of a pool serves one worker each and returns its list

import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _child(task, number, conn):
    with conn:
        task(number, conn.send)


def _serve(pair):
    p, r = pair
    lines = []
    with r:
        try:
            while True:
                lines.append(r.recv())
        except EOFError:
            pass
    p.join()
    return lines


def collect_lines(task, workers):
    if workers < 1:
        return []
    pairs = []
    for number in range(workers):
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=_child, args=(task, number, w))
        p.start()
        w.close()
        pairs.append((p, r))
    with ThreadPoolExecutor(max_workers=workers) as pool:
        return sum(pool.map(_serve, pairs), [])
