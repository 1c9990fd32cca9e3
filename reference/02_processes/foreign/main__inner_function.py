# exercise: main
# label: wrong
# mistake: the target is defined inside main: it fails under spawn and forkserver

import multiprocessing


def main():
    q = multiprocessing.Queue()

    def half(k):
        q.put((k, [square(n) for n in range(5 * k, 5 * k + 5)]))

    ps = [multiprocessing.Process(target=half, args=(k,)) for k in (0, 1)]
    for p in ps:
        p.start()
    for _, part in sorted(q.get() for _ in ps):
        print(*part, sep="\n")
    for p in ps:
        p.join()

if __name__ == "__main__":
    main()
