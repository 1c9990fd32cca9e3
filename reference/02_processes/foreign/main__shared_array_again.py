# exercise: main
# label: right
# style: C manner, both workers write into a shared array, each in its own half

import ctypes
import multiprocessing

N = 10


def fill(array, begin, end):
    i = begin
    while i < end:
        array[i] = square(i)
        i += 1


def main():
    array = multiprocessing.Array(ctypes.c_int, N)
    middle = N // 2
    a = multiprocessing.Process(target=fill, args=(array, 0, middle))
    b = multiprocessing.Process(target=fill, args=(array, middle, N))
    a.start()
    b.start()
    a.join()
    b.join()
    for i in range(N):
        print("%d" % array[i])


if __name__ == "__main__":
    main()
