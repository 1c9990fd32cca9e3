# exercise: main
# label: right
# style: even and odd numbers, SimpleQueue, dict

import multiprocessing


def stride(start, q):
    for n in range(start, 10, 2):
        q.put((n, square(n)))


def main():
    q = multiprocessing.SimpleQueue()
    p1 = multiprocessing.Process(target=stride, args=(0, q))
    p2 = multiprocessing.Process(target=stride, args=(1, q))
    p1.start()
    p2.start()
    pairs = dict(q.get() for _ in range(10))
    p1.join()
    p2.join()
    for n in range(10):
        print(pairs[n])

if __name__ == "__main__":
    main()
