# exercise: main
# label: wrong
# mistake: compares __name__ with "main"

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(10), chunksize=1):
            print(n)

if __name__ == "main":
    main()
