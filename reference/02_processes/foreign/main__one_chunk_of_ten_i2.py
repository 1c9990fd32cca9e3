# exercise: main
# label: wrong
# mistake: chunksize=10 packs all ten numbers into ONE chunk, which one process of the pool takes while the other gets nothing; breaks "Two worker processes share the work and run at the same time".
import multiprocessing


def main():
    numbers = range(10)
    context = multiprocessing.get_context()
    with context.Pool(processes=2) as pool:
        for value in pool.map(square, numbers, chunksize=len(numbers)):
            print(value)


if __name__ == "__main__":
    main()
