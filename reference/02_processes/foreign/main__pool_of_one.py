# exercise: main
# label: wrong
# mistake: a pool of one process

import multiprocessing


def main():
    with multiprocessing.Pool(1) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
