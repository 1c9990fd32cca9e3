# exercise: main
# label: wrong
# mistake: main returns the list and prints nothing

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        return pool.map(square, range(10), chunksize=1)

if __name__ == "__main__":
    main()
