# exercise: main
# label: right
# style: match __name__, a queue with (start, list)

import multiprocessing


def half(q, start):
    q.put((start, [square(start + i) for i in range(5)]))


def main():
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=half, args=(q, s)) for s in (0, 5)]
    for p in ps:
        p.start()
    both = sorted(q.get() for _ in ps)
    for p in ps:
        p.join()
    for _, squares in both:
        print(*squares, sep="\n")

match __name__:
    case "__main__":
        main()
