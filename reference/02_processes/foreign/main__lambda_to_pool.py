# exercise: main
# label: wrong
# mistake: a lambda cannot be pickled for the pool

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(lambda n: square(n), range(10), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
