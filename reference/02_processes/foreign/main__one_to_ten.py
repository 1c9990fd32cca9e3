# exercise: main
# label: wrong
# mistake: range(1, 11): the squares of 1 to 10

import multiprocessing


def main():
    with multiprocessing.Pool(2) as pool:
        for n in pool.map(square, range(1, 11), chunksize=1):
            print(n)

if __name__ == "__main__":
    main()
