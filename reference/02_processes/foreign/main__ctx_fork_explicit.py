# exercise: main
# label: right
# style: explicit fork context, guard written the other way round

import multiprocessing

CTX = multiprocessing.get_context("fork")


def worker(numbers, conn):
    conn.send([square(n) for n in numbers])
    conn.close()


def main():
    parts = [range(0, 5), range(5, 10)]
    ends, processes = [], []
    for part in parts:
        r, w = CTX.Pipe(duplex=False)
        p = CTX.Process(target=worker, args=(part, w))
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

if "__main__" == __name__:
    main()
