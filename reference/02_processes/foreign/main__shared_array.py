# exercise: main
# label: right
# style: a shared Array, each process its own places

import multiprocessing


def fill(array, low, high):
    for i in range(low, high):
        array[i] = square(i)


def main():
    array = multiprocessing.Array("q", 10)
    crew = [multiprocessing.Process(target=fill, args=(array, k, k + 5)) for k in (0, 5)]
    for p in crew:
        p.start()
    for p in crew:
        p.join()
    for s in array:
        print(s)

if __name__ == "__main__":
    main()
