# exercise: main
# label: wrong
# mistake: a lock is held around the whole share, so one works after the other

import multiprocessing


def half(q, lock, start):
    with lock:
        for n in range(start, start + 5):
            q.put((n, square(n)))


def main():
    q = multiprocessing.Queue()
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=half, args=(q, lock, s)) for s in (0, 5)]
    for p in ps:
        p.start()
    d = dict(q.get() for _ in range(10))
    for p in ps:
        p.join()
    for n in range(10):
        print(d[n])

if __name__ == "__main__":
    main()
