# exercise: main
# label: wrong
# mistake: the two processes are made and started at the top level of the file

import multiprocessing


def fill(q, numbers):
    for n in numbers:
        q.put((n, square(n)))


q = multiprocessing.Queue()
p1 = multiprocessing.Process(target=fill, args=(q, range(5)))
p2 = multiprocessing.Process(target=fill, args=(q, range(5, 10)))
p1.start()
p2.start()


def main():
    d = dict(q.get() for _ in range(10))
    p1.join()
    p2.join()
    for n in range(10):
        print(d[n])

if __name__ == "__main__":
    main()
