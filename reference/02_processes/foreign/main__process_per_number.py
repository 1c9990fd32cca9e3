# exercise: main
# label: wrong
# mistake: one process for each number: ten

import multiprocessing


def one(n, conn):
    conn.send(square(n))


def main():
    ends, ps = [], []
    for n in range(10):
        r, w = multiprocessing.Pipe(False)
        p = multiprocessing.Process(target=one, args=(n, w))
        p.start()
        w.close()
        ends.append(r)
        ps.append(p)
    for r in ends:
        print(r.recv())
    for p in ps:
        p.join()

if __name__ == "__main__":
    main()
