# exercise: main
# label: wrong
# mistake: run() in place of start(): the own process does all, join then fails

import multiprocessing


def worker(numbers, conn):
    conn.send([square(n) for n in numbers])
    conn.close()


def main():
    parts = [range(0, 5), range(5, 10)]
    ends, processes = [], []
    for part in parts:
        r, w = multiprocessing.Pipe(duplex=False)
        p = multiprocessing.Process(target=worker, args=(part, w))
        p.run()
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
