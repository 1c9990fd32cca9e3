# exercise: main
# label: wrong
# mistake: one child takes one half, the program itself the other

import multiprocessing


def half(conn):
    conn.send([square(n) for n in range(5)])


def main():
    r, w = multiprocessing.Pipe(duplex=False)
    p = multiprocessing.Process(target=half, args=(w,))
    p.start()
    w.close()
    second = [square(n) for n in range(5, 10)]
    first = r.recv()
    p.join()
    for s in first + second:
        print(s)

if __name__ == "__main__":
    main()
