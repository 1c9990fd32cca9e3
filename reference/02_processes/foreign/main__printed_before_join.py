# exercise: main
# label: wrong
# mistake: the shared Array is printed before the processes are joined: zeros are printed

import multiprocessing


def fill(array, low, high):
    for i in range(low, high):
        array[i] = square(i)


def main():
    array = multiprocessing.Array("b", 10)
    crew = [multiprocessing.Process(target=fill, args=(array, k, k + 5)) for k in (0, 5)]
    for p in crew:
        p.start()
    for s in array[:]:
        print(s)
    for p in crew:
        p.join()

if __name__ == "__main__":
    main()
