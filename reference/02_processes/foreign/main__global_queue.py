# exercise: main
# label: wrong
# mistake: a queue of the module is used by the children: a spawned child has another one, the parent waits for ever

import multiprocessing

q = multiprocessing.Queue()


def half(k):
    for n in range(k, 10, 2):
        q.put((n, square(n)))


def main():
    ps = [multiprocessing.Process(target=half, args=(k,)) for k in (0, 1)]
    for p in ps:
        p.start()
    found = dict(q.get() for _ in range(10))
    for p in ps:
        p.join()
    for n in range(10):
        print(found[n])

if __name__ == "__main__":
    main()
