# exercise: main
# label: wrong
# mistake: the second share is range(10, 10): one process does all

import multiprocessing


def worker(numbers, conn):
    conn.send([square(n) for n in numbers])
    conn.close()


def main():
    parts = [range(0, 10), range(10, 10)]
    ends, processes = [], []
    for part in parts:
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=worker, args=(part, w))
        p.start()
        w.close()
        ends.append(r)
        processes.append(p)
    squares = []
    for r in ends:
        squares.extend(r.recv())
    for p in processes:
        p.join()
    for s in squares:
        print(s)

if __name__ == "__main__":
    main()
