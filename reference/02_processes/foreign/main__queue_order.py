# exercise: main
# label: wrong
# mistake: prints from a common queue in the order of arrival

import multiprocessing


def half(q, start):
    for n in range(start, 10, 2):
        q.put(square(n))


def main():
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=half, args=(q, s)) for s in (0, 1)]
    for p in ps:
        p.start()
    for _ in range(10):
        print(q.get())
    for p in ps:
        p.join()

if __name__ == "__main__":
    main()
