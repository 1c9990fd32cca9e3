# exercise: main
# label: wrong
# mistake: chunksize=10 makes a single chunk of all ten numbers, so one process of the pool squares everything and the other one nothing: breaks "Two worker processes share the work and run at the same time"
from multiprocessing import Pool


def main():
    with Pool(processes=2) as pool:
        for result in pool.map(square, range(10), chunksize=10):
            print(result)


if __name__ == "__main__":
    main()
