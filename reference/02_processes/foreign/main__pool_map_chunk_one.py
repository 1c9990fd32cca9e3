# exercise: main
# label: right
# style: Pool(2).map with chunksize 1

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
