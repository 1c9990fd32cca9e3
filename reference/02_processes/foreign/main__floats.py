# exercise: main
# label: wrong
# mistake: the shared Array has floats: prints 0.0, 1.0, 4.0

import multiprocessing


def fill(array, low, high):
    for i in range(low, high):
        array[i] = square(i)


def main():
    array = multiprocessing.Array("d", 10)
    crew = [multiprocessing.Process(target=fill, args=(array, k, k + 5)) for k in (0, 5)]
    for p in crew:
        p.start()
    for p in crew:
        p.join()
    for s in array:
        print(s)

if __name__ == "__main__":
    main()
