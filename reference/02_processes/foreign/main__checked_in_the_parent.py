# exercise: main
# label: wrong
# mistake: the own process checks each result by calling square again

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n, s in enumerate(pool.map(square, range(10), chunksize=1)):
            assert s == square(n)
            print(s)

if __name__ == "__main__":
    main()
