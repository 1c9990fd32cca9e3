# exercise: main
# label: wrong
# mistake: main sets a global that the children read: a spawned child has the empty one

import multiprocessing

numbers = []


def half(q, k):
    q.put((k, [square(n) for n in numbers[5 * k : 5 * k + 5]]))


def main():
    global numbers
    numbers = list(range(10))
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=half, args=(q, k)) for k in (0, 1)]
    for p in ps:
        p.start()
    for _, part in sorted(q.get() for _ in ps):
        for s in part:
            print(s)
    for p in ps:
        p.join()

if __name__ == "__main__":
    main()
