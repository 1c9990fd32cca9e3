# exercise: main
# label: right
# style: a managed dict

import multiprocessing


def fill(d, numbers):
    for n in numbers:
        d[n] = square(n)


def main():
    with multiprocessing.Manager() as manager:
        d = manager.dict()
        a = multiprocessing.Process(target=fill, args=(d, [0, 1, 2, 3, 4]))
        b = multiprocessing.Process(target=fill, args=(d, [5, 6, 7, 8, 9]))
        for p in (a, b):
            p.start()
        for p in (a, b):
            p.join()
        for n, s in sorted(d.items()):
            print(s)

if __name__ == "__main__":
    main()
