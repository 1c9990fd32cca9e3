# exercise: main
# label: right
# style: two threads, each with a process and a pipe; the thread only waits

import multiprocessing
import threading


def work(conn, numbers):
    for n in numbers:
        conn.send(square(n))
    conn.close()


def gather(conn, numbers, table):
    for n in numbers:
        table[n] = conn.recv()


def main():
    table = {}
    everything = []
    for numbers in (range(0, 10, 2), range(1, 10, 2)):
        r, w = multiprocessing.Pipe(False)
        p = multiprocessing.Process(target=work, args=(w, numbers))
        p.start()
        w.close()
        everything += [p, threading.Thread(target=gather, args=(r, numbers, table))]
    for t in everything[1::2]:
        t.start()
    for x in everything:
        x.join()
    for n in range(10):
        print(table[n])

if __name__ == "__main__":
    main()
