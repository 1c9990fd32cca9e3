# exercise: main
# label: wrong
# mistake: the worker function is defined below the guard: a spawned child does not have it

import multiprocessing


def main():
    parts = []
    ends, processes = [], []
    for k in (0, 1):
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=worker, args=(k, w))
        p.start()
        w.close()
        ends.append(r)
        processes.append(p)
    for r in ends:
        for s in r.recv():
            print(s)
    for p in processes:
        p.join()

if __name__ == "__main__":

    def worker(k, conn):
        conn.send([square(n) for n in range(5 * k, 5 * k + 5)])

    main()
