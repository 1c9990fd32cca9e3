# exercise: main
# label: wrong
# mistake: to save round trips, the executor's map gets chunksize=10: all ten numbers are one chunk, which one process works off alone while the second one has nothing to do. Breaks "Two worker processes share the work and run at the same time".

from concurrent.futures import ProcessPoolExecutor


def main():
    """Print the squares of 0 to 9 in order, worked out by two processes."""
    with ProcessPoolExecutor(max_workers=2) as pool:
        for result in pool.map(square, range(10), chunksize=10):
            print(result)


if __name__ == "__main__":
    main()
