# exercise: main
# label: wrong
# mistake: chunksize=10 puts all ten numbers into one chunk, so one of the two processes calls square for all of them and the other has nothing to do. Breaks "Two worker processes share the work and run at the same time".
import multiprocessing


def main():
    numbers = range(10)
    with multiprocessing.Pool(processes=2) as pool:
        squares = pool.map(square, numbers, chunksize=len(numbers))
    print(*squares, sep="\n")


if __name__ == "__main__":
    main()
