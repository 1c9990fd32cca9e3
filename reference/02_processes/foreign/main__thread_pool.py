# exercise: main
# label: wrong
# mistake: multiprocessing.pool.ThreadPool has threads

from multiprocessing.pool import ThreadPool


def main():
    with ThreadPool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
